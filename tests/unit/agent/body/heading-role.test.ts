import { expect, test } from 'vitest';
import { headingRole } from '../../../../src/agent/body/heading-role.ts';

test.each([
  ["Domaines d'expertise", 'expertise'],
  ['## 🎯 Your Core Expertise:', 'expertise'],
  ['APPROCHE', 'approach'],
  ['3. Approach', 'approach'],
  ['Livrables types', 'deliverables'],
  ['Standards de code', 'standards'],
  ['Principes', 'principles'],
  ['Votre méthode', 'approach'],
  ['Ton style de communication', 'communication'],
  ['あなたのアイデンティティと記憶', 'identity'],
  ['Метрики успеха', 'metrics'],
  ['Seus Entregáveis Técnicos', 'deliverables'],
  ['When to use', 'when-to-use'],
  ['Something of its own', 'other'],
])('%s is a heading of the role %s', (heading, role) => {
  expect(headingRole(heading)).toBe(role);
});
