import { defineConfig } from 'astro/config';
import vitrine from './src/integrations/vitrine.ts';

export default defineConfig({
  integrations: [vitrine({ title: 'Vitrine' })],
});
