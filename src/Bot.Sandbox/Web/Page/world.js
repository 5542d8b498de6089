// What the sandbox knows, kept up to date by its event stream.

const firstRetry = 500;
const longestRetry = 8000;
// How long an app waits for the bot to answer a press or a question.
const patience = 15_000;

/** The world and its changes. Handlers: world(), message(chatId, message, isNew), deleted(chatId, id), typing(chatId), online(bool). */
export class World {
  constructor(handlers) {
    this.handlers = handlers;
    this.retry = firstRetry;
    this.answers = new Map();
    // What happens while the world is loaded may be missing in what was asked for before.
    this.loads = 0;
    this.meanwhile = [];
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

  /** The chats in a person's app: the bot, the groups the person is in, the channels that can be found, and those the person runs. */
  chatsOf(person) {
    const shown = this.data.chats.filter(chat => chat.type === 'private' ? chat.id === person.id
      : chat.type === 'channel' ? chat.username || this.#isIn(chat, person) : this.#isIn(chat, person));
    const rank = chat => ['private', 'group', 'supergroup', 'channel'].indexOf(chat.type);
    return shown.sort((a, b) => rank(a) - rank(b) || b.id - a.id);
  }

  /** What a chat is called in an app. */
  titleOf(chat) {
    return chat.type === 'private' ? this.data.bot.first_name : chat.title;
  }

  mayWrite(chat, person) {
    return chat.type !== 'channel' || ['creator', 'administrator'].includes(this.#member(chat, person)?.status);
  }

  /** Whether the person was ever answered or wrote: before that there is a Start button. */
  isBegun(chat) {
    return chat.type !== 'private' || chat.messages.length > 0;
  }

  /** Writes; `more` may be reply_to, upload, contact or forward. */
  say(chatId, from, text, more = {}) {
    return post(`/sandbox/chats/${chatId}/messages`, { from, text, ...more });
  }

  /** Presses a button. Gives the bot's answer, or nothing where none came in time. */
  async press(chatId, from, messageId, data) {
    const { callback_query_id: id } = await post(`/sandbox/chats/${chatId}/presses`, { from, message_id: messageId, data });
    return this.#answer(id);
  }

  /** Asks the bot inline. Gives what it offers, or nothing. */
  async ask(from, query, offset = '') {
    const { inline_query_id: id } = await post('/sandbox/inline', { from, query, offset });
    const answer = await this.#answer(id);
    return answer && { ...answer, query: id };
  }

  /** Sends a result that was offered. */
  choose(chatId, from, query, result) {
    return post('/sandbox/inline/choices', { from, chat_id: chatId, query, result });
  }

  /** Makes a person, or changes one. */
  setPerson(person) {
    return post('/sandbox/people', person);
  }

  #member(chat, person) {
    return chat.members.find(member => member.user_id === person.id);
  }

  #isIn(chat, person) {
    return ['creator', 'administrator', 'member', 'restricted'].includes(this.#member(chat, person)?.status);
  }

  // The answer may be told before the press itself is answered.
  #answer(id) {
    const known = this.answers.get(id);
    if (known && typeof known !== 'function') return known;
    return new Promise(resolve => {
      this.answers.set(id, resolve);
      setTimeout(resolve, patience);
    });
  }

  #hear(answer) {
    const id = answer.callback_query_id ?? answer.inline_query_id;
    const waiting = this.answers.get(id);
    if (typeof waiting === 'function') waiting(answer);
    this.answers.set(id, answer);
    if (this.answers.size > 100) this.answers.delete(this.answers.keys().next().value);
  }

  async #load() {
    this.loads++;
    try {
      const answer = await fetch('/sandbox/world', { cache: 'no-store' });
      if (!answer.ok) throw new Error(`The world answered ${answer.status}.`);
      this.data = await answer.json();
      for (const { id, change } of this.meanwhile) if (id > this.data.last_event) change();
      this.handlers.world();
    } finally {
      if (--this.loads === 0) this.meanwhile = [];
    }
  }

  #listen() {
    this.events?.close();
    const events = this.events = new EventSource(`/sandbox/events?after=${this.data.last_event ?? 0}`);
    const on = (name, act) => events.addEventListener(name, event => act(JSON.parse(event.data)));
    const onChange = (name, change, tell) => events.addEventListener(name, event => {
      const happened = JSON.parse(event.data);
      if (this.loads > 0) this.meanwhile.push({ id: Number(event.lastEventId), change: () => change(happened) });
      if (!this.chat(happened.chat_id)) return this.open();
      tell(happened, change(happened));
    });
    const put = event => this.#put(event);
    const tellPut = ({ chat_id: id, message }, isNew) => this.handlers.message(id, message, isNew);
    onChange('message', put, tellPut);
    onChange('edited', put, tellPut);
    onChange('deleted', event => this.#drop(event), event => this.handlers.deleted(event.chat_id, event.message_id));
    on('answer', event => this.#hear(event));
    on('typing', event => this.handlers.typing(event.chat_id));
    for (const name of ['commands', 'world', 'reset']) on(name, () => this.#load().catch(() => this.#again()));
    events.onopen = () => this.handlers.online(true);
    // Begin with the whole world again: events the server no longer keeps would be missed otherwise.
    events.onerror = () => {
      events.close();
      this.#again();
    };
  }

  /** Gives whether the message is new. */
  #put({ chat_id: id, message }) {
    const messages = this.chat(id)?.messages ?? [];
    const place = messages.findIndex(other => other.message_id === message.message_id);
    if (place < 0) messages.push(message);
    else messages[place] = message;
    return place < 0;
  }

  #drop({ chat_id: id, message_id: messageId }) {
    const chat = this.chat(id);
    if (chat) chat.messages = chat.messages.filter(message => message.message_id !== messageId);
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
  return answer.json();
}
