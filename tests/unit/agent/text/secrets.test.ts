import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../../../src/agent/text/secrets.ts';

// Put together here, so that no scanner of this repository takes them for real ones.
const body = 'kQ7mZ2vXw9LpR4tYbN6cJ3hGdF8sKa5uEoPq7WxV1zMn0BtCy';
const lines = `${body}${body}`.slice(0, 64);
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (payload: object): string =>
  `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64(payload)}.${body.slice(0, 43)}`;

describe('a secret', () => {
  test.each([
    ['an AWS access key', 'AKIA', 'Q3EGWZ7XKJ5NDT2B'],
    ['a GitHub token', 'ghp_', body.slice(0, 36)],
    ['a GitHub token', 'github_pat_', `${body.slice(0, 22)}_${body}`],
    ['a GitLab token', 'glpat-', body.slice(0, 20)],
    ['an Anthropic key', 'sk-ant-', `api03-${body}-AA`],
    ['an OpenAI key', 'sk-proj-', body],
    ['an API key', 'sk-', body.slice(0, 48)],
    ['a Google key', 'AIza', body.slice(0, 35)],
    ['a Google client secret', 'GOCSPX-', body.slice(0, 28)],
    ['a Slack token', 'xoxb-', `2385609417-${body.slice(0, 24)}`],
    [
      'a Slack webhook',
      'hooks.slack.com/',
      `services/T0${'Q3EGWZ7'}/B0${'XKJ5NDT'}/${body.slice(0, 24)}`,
    ],
    ['a Stripe key', 'sk_live_', body.slice(0, 24)],
    ['an npm token', 'npm_', body.slice(0, 36)],
    ['a PyPI token', 'pypi-', `AgEIcHlwaS5vcmc${body}${body}`],
    ['a Hugging Face token', 'hf_', body.slice(0, 34)],
    ['a SendGrid key', 'SG.', `${body.slice(0, 22)}.${body.slice(0, 43)}`],
    ['a JSON Web Token', 'eyJ', token({ sub: 'u-83', role: 'admin' }).slice(3)],
    ['a private key', '-----BEGIN ', `RSA PRIVATE KEY-----\n${lines}\n${lines}\n`],
  ])('is found: %s', (name, prefix, rest) => {
    expect(findSecrets(`# Deploy\n\nKEY="${prefix}${rest}"\n`)).toEqual([
      { code: 'secret-shaped', place: { line: 3, column: 6 }, detail: `${name}, “${prefix}…”.` },
    ]);
  });

  test('is never in the message', () => {
    const [{ detail } = {}] = findSecrets(`ghp_${body.slice(0, 36)}`);
    expect(detail).not.toContain(body.slice(0, 4));
  });

  test('is reported wherever it stands, in order, twenty times at most', () => {
    const text = `ghp_${body.slice(0, 36)} AKIA${'Q3EGWZ7XKJ5NDT2B'}\n`;
    const found = findSecrets(text.repeat(30));
    expect(found).toHaveLength(20);
    expect(found.slice(0, 3).map(({ place }) => place)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 42 },
      { line: 2, column: 1 },
    ]);
  });
});

describe('a placeholder', () => {
  test.each([
    'AKIAIOSFODNN7EXAMPLE',
    'AKIA1234567890ABCDEF',
    'AKIA…, ghp_... and sk-...',
    'ghp_your_token_here',
    `ghp_${'x'.repeat(36)}`,
    `ghp_${'ab0'.repeat(12)}`,
    'sk-1234567890abcdef',
    `sk-ant-api03-${'your-key-goes-here-'.repeat(3)}`,
    'sk-proj-the-name-of-some-long-project-of-ours',
    'the risk-assessment-and-task-management-of-all-projects',
    'AKIA[0-9A-Z]{16} and sk_live_[A-Za-z0-9]{20,}',
    '-----BEGIN RSA PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQ...\n-----END PRIVATE KEY-----',
    'GET /reset?token=eyJhbGc...',
    token({ sub: '1234567890', name: 'John Doe' }),
    `eyJ${body}.eyJ${body}.${body}`,
  ])('is no secret: %s', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });
});

test.each(['eyJ', 'eyJaaaaaaaaaaaaa.', 'sk-ant-', 'sk- ', '-----BEGIN PRIVATE KEY-----a', 'AKIA'])(
  'a text of nothing but “%s” holds no secret',
  (text) => {
    expect(findSecrets(text.repeat(Math.floor(250_000 / text.length)))).toEqual([]);
  },
);
