/** One server-sent event as a client reads it. */
export interface ServerEvent {
  readonly id: string;
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own, and the test says what it expects
  readonly data: any;
}

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/**
 * Reads server-sent events as a browser's EventSource does, over a POST: it remembers the last id, and sends it when
 * it connects again.
 */
export class EventClient {
  readonly #fetch: Fetch;
  readonly #body: string;
  readonly #url: string;
  #cut: (() => Promise<void>) | undefined;
  lastEventId = '';
  comments = 0;

  constructor(fetch: Fetch, url: string, body: object) {
    this.#fetch = fetch;
    this.#url = url;
    this.#body = JSON.stringify(body);
  }

  /** Connects, and gives events until it is cut or the server ends the stream. */
  async *connect(url = this.#url, headers: Record<string, string> = {}) {
    const left = new AbortController();
    const response = await this.#fetch(url, {
      method: 'POST',
      signal: left.signal,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(this.lastEventId === '' ? {} : { 'last-event-id': this.lastEventId }),
        ...headers,
      },
      body: this.#body,
    });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    this.#cut = async () => {
      await reader.cancel().catch(() => {});
      left.abort();
    };
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const frames = text.split('\n\n');
      text = frames.pop() ?? '';
      for (const frame of frames) {
        const found = this.#read(frame);
        if (found) yield found;
      }
    }
  }

  /** Closes the connection, as when a network goes away. */
  async cut(): Promise<void> {
    await this.#cut?.();
  }

  #read(frame: string): ServerEvent | null {
    let [event, data] = ['message', ''];
    for (const line of frame.split('\n')) {
      const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
      if (field === '') this.comments += 1;
      if (field === 'id') this.lastEventId = value;
      if (field === 'event') event = value;
      if (field === 'data') data += value;
    }
    if (event === 'message') return null;
    return { id: this.lastEventId, event, data: data === '' ? null : JSON.parse(data) };
  }
}
