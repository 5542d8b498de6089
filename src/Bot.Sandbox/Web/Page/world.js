// What the sandbox knows, kept up to date by its event stream.

const firstRetry = 500;
const longestRetry = 8000;

/** The world and its changes. Handlers: world(), message(chatId, message), deleted(chatId, id), answer(event), online(bool). */
export class World {
  constructor(handlers) {
    this.handlers = handlers;
    this.retry = firstRetry;
  }

  /** Loads everything and listens from there on; begins again by itself whenever the line breaks. */
  async open() {
    try {
      await this.#load();
      this.#listen();
      this.handlers.online(true);
      this.retry = firstRetry;
    } catch {
      this.#again();
    }
  }

  chat(id) {
    return this.data.chats.find(chat => chat.id === id);
  }

  /** The commands a person sees in a private chat: those for the chat itself, then by scope, each in the person's language first. */
  commands(person) {
    const lists = this.data.bot.commands ?? [];
    const ranks = [
      list => scope(list) === 'chat' && list.scope.chat_id === person.id,
      list => scope(list) === 'all_private_chats',
      list => scope(list) === 'default',
    ];
    for (const fits of ranks)
      for (const language of [person.language_code, ''])
        for (const list of lists)
          if (fits(list) && (list.language_code ?? '') === language) return list.commands;
    return [];
  }

  say(chatId, from, text) {
    return post(`/sandbox/chats/${chatId}/messages`, { from, text });
  }

  press(chatId, from, messageId, data) {
    return post(`/sandbox/chats/${chatId}/presses`, { from, message_id: messageId, data });
  }

  async #load() {
    const answer = await fetch('/sandbox/world', { cache: 'no-store' });
    if (!answer.ok) throw new Error(`The world answered ${answer.status}.`);
    this.data = await answer.json();
    this.handlers.world();
  }

  #listen() {
    this.events?.close();
    const events = this.events = new EventSource(`/sandbox/events?after=${this.data.last_event ?? 0}`);
    const on = (name, act) => events.addEventListener(name, event => act(JSON.parse(event.data)));
    on('message', event => this.#put(event));
    on('edited', event => this.#put(event));
    on('deleted', event => this.#drop(event));
    on('answer', event => this.handlers.answer(event));
    on('commands', () => this.#load().catch(() => this.#again()));
    events.onopen = () => this.handlers.online(true);
    // Begin with the whole world again: events the server no longer keeps would be missed otherwise.
    events.onerror = () => {
      events.close();
      this.#again();
    };
  }

  #put({ chat_id: id, message }) {
    const chat = this.chat(id);
    if (!chat) return this.open();
    const place = chat.messages.findIndex(other => other.message_id === message.message_id);
    if (place < 0) chat.messages.push(message);
    else chat.messages[place] = message;
    this.handlers.message(id, message, place < 0);
  }

  #drop({ chat_id: id, message_id: messageId }) {
    const chat = this.chat(id);
    if (!chat) return;
    chat.messages = chat.messages.filter(message => message.message_id !== messageId);
    this.handlers.deleted(id, messageId);
  }

  #again() {
    if (this.waiting) return;
    this.handlers.online(false);
    this.waiting = setTimeout(() => {
      this.waiting = undefined;
      this.open();
    }, this.retry);
    this.retry = Math.min(this.retry * 2, longestRetry);
  }
}

function scope(list) {
  return list.scope?.type ?? list.scope ?? 'default';
}

async function post(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
}
