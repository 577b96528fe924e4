import { createServer, type Server, type ServerResponse } from 'node:http';
import { at, textAt } from './json.ts';

/** A call of a tool that the pretended model answers with. */
export interface ToolCall {
  name: string;
  input: unknown;
  /** The group of tools that it is one of, where the interface groups them. */
  namespace?: string;
  /** Only a request that holds this text is answered so. */
  to?: string;
}

/** What a client asked of the model. */
export interface ModelRequest {
  path: string;
  body: unknown;
}

interface Answer {
  model: string;
  call: ToolCall | undefined;
}

/**
 * A model on this machine, so that a coding tool starts for real without its maker's servers: it
 * speaks the four interfaces that the tools speak, answers “ok”, and keeps what it was asked. What a
 * tool tells its model is what it has loaded: the agents that there are, and the tools of each.
 * Each of `calls` is the answer to one request, in their order: the next one that offers the tool.
 */
export function modelServer(requests: ModelRequest[], calls: readonly ToolCall[] = []): Server {
  const due = [...calls];
  return createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += String(chunk);
    });
    request.on('end', () => {
      const path = request.url ?? '';
      const body: unknown = text.startsWith('{') ? JSON.parse(text) : text;
      requests.push({ path, body });
      const [next] = due;
      const called = next && isFor(next, text) ? due.shift() : undefined;
      const answer = { model: textAt(body, 'model'), call: called };
      const speak = speakers.find(([pattern]) => pattern.test(path))?.[1];
      if (!speak) {
        response.statusCode = 404;
        response.end('{}');
      } else if (path.includes('GenerateContent') || at(body, 'stream') === true) {
        response.setHeader('content-type', 'text/event-stream');
        response.end(speak(answer).join(''));
      } else {
        // Only the interfaces above are asked for whole answers, for titles and the like.
        sendWhole(response, path, answer);
      }
    });
  });
}

function isFor({ name, to = '' }: ToolCall, request: string): boolean {
  return request.includes(`"${name}"`) && request.includes(to);
}

const speakers: [pattern: RegExp, speak: (answer: Answer) => string[]][] = [
  [/\/messages/, speakMessages],
  [/\/chat\/completions/, speakCompletions],
  [/\/responses/, speakResponses],
  [/:streamGenerateContent/, speakGenerateContent],
];

function sendWhole(response: ServerResponse, path: string, { model }: Answer): void {
  const message = { role: 'assistant', content: 'ok' };
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify(
      path.includes('/messages')
        ? {
            id: 'm',
            type: 'message',
            model,
            role: 'assistant',
            content: [{ type: 'text', text: 'ok' }],
            stop_reason: 'end_turn',
            usage: { input_tokens: 1, output_tokens: 1 },
          }
        : {
            id: 'c',
            object: 'chat.completion',
            created: 1,
            model,
            choices: [{ index: 0, message, finish_reason: 'stop' }],
            usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
          },
    ),
  );
}

const named = (event: { type: string }) =>
  `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
const unnamed = (event: unknown) => `data: ${JSON.stringify(event)}\n\n`;

/** Anthropic's Messages. */
function speakMessages({ model, call }: Answer): string[] {
  const message = { id: 'm', type: 'message', role: 'assistant', model, content: [] };
  const usage = { input_tokens: 1, output_tokens: 1 };
  const block = call
    ? { type: 'tool_use', id: 'call_1', name: call.name, input: {} }
    : { type: 'text', text: '' };
  const delta = call
    ? { type: 'input_json_delta', partial_json: JSON.stringify(call.input) }
    : { type: 'text_delta', text: 'ok' };
  const reason = call ? 'tool_use' : 'end_turn';
  return [
    named({ type: 'message_start', ...{ message: { ...message, stop_reason: null, usage } } }),
    named({ type: 'content_block_start', ...{ index: 0, content_block: block } }),
    named({ type: 'content_block_delta', ...{ index: 0, delta } }),
    named({ type: 'content_block_stop', ...{ index: 0 } }),
    named({ type: 'message_delta', ...{ delta: { stop_reason: reason }, usage } }),
    named({ type: 'message_stop' }),
  ];
}

/** OpenAI's Chat Completions. */
function speakCompletions({ model, call }: Answer): string[] {
  const base = { id: 'c', object: 'chat.completion.chunk', created: 1, model };
  const said = call
    ? {
        role: 'assistant',
        tool_calls: [
          {
            index: 0,
            id: 'call_1',
            type: 'function',
            function: { name: call.name, arguments: JSON.stringify(call.input) },
          },
        ],
      }
    : { role: 'assistant', content: 'ok' };
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  const end = { index: 0, delta: {}, finish_reason: call ? 'tool_calls' : 'stop' };
  return [
    unnamed({ ...base, choices: [{ index: 0, delta: said, finish_reason: null }] }),
    unnamed({ ...base, choices: [end], usage }),
    'data: [DONE]\n\n',
  ];
}

/** OpenAI's Responses. */
function speakResponses({ call }: Answer): string[] {
  const item = call
    ? {
        type: 'function_call',
        id: 'fc_1',
        call_id: 'call_1',
        name: call.name,
        arguments: JSON.stringify(call.input),
        ...(call.namespace === undefined ? {} : { namespace: call.namespace }),
      }
    : {
        type: 'message',
        id: 'm_1',
        role: 'assistant',
        content: [{ type: 'output_text', text: 'ok' }],
      };
  const usage = {
    input_tokens: 1,
    input_tokens_details: null,
    output_tokens: 1,
    output_tokens_details: null,
    total_tokens: 2,
  };
  return [
    named({ type: 'response.created', ...{ response: { id: 'r_1' } } }),
    named({ type: 'response.output_item.done', ...{ output_index: 0, item } }),
    named({ type: 'response.completed', ...{ response: { id: 'r_1', usage } } }),
  ];
}

/** Google's GenerateContent. */
function speakGenerateContent({ call }: Answer): string[] {
  const part = call ? { functionCall: { name: call.name, args: call.input } } : { text: 'ok' };
  return [
    unnamed({
      candidates: [{ index: 0, content: { role: 'model', parts: [part] }, finishReason: 'STOP' }],
      usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
    }),
  ];
}
