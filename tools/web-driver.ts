/** An element as WebDriver names it; it may be handed to a script as it is. */
export type Element = Readonly<Record<string, string>>;

/** A browser driven by WebDriver. Each call rejects with what the driver says against it. */
export interface Session {
  readonly send: (method: string, path: string, body?: object) => Promise<unknown>;
  /** Runs the body of a function in the page; gives what it returns. */
  readonly run: (script: string, ...args: readonly unknown[]) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** The key under which an element's reference stands. @see https://w3c.github.io/webdriver/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** The path of an element's commands. */
export function commandsOf(element: Element): string {
  return `/element/${element[elementKey] ?? ''}`;
}

/** Waits, at most ten seconds, until a driver answers that it is ready. */
export async function driverReady(address: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isReady(address))) {
    if (Date.now() > deadline) throw new Error(`The driver at ${address} does not answer.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    const { value } = (await (await fetch(`${address}/status`)).json()) as Answer;
    return (value as { ready: boolean }).ready;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Begins a session with a driver. @see https://w3c.github.io/webdriver/#new-session */
export async function newSession(address: string, capabilities: object): Promise<Session> {
  const begun = await ask(`${address}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  const own = `${address}/session/${(begun as { sessionId: string }).sessionId}`;
  const send: Session['send'] = (method, path, body) => ask(`${own}${path}`, method, body);
  return {
    send,
    run: (script, ...args) => send('POST', '/execute/sync', { script, args }),
    end: async () => {
      await ask(own, 'DELETE');
    },
  };
}

/** Milliseconds until a driver that does not answer is given up. */
const patience = 20_000;

interface Answer {
  readonly value: unknown;
}

async function ask(url: string, method: string, body: object = {}): Promise<unknown> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as Answer;
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}
