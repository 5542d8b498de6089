// One person's app: who it is, the chats, the chat that is open, and the line to write in.

import { Chats, kind } from './chats.js';
import { Composer } from './composer.js';
import { iconButton, make, paintFace } from './dom.js';
import { gist } from './message.js';
import { photoOf } from './pictures.js';
import { Posts } from './posts.js';
import { openAttach, openForward, openMore, openPeople } from './sheets.js';
import { languages, wordsFor } from './words.js';

/** `page` gives remember(pane, { person, chat }), alert(text) and news(pane). */
export class Pane {
  constructor(node, world, page) {
    Object.assign(this, { node, world, page, id: node.id, unread: new Map(), drafts: new Map() });
    this.talk = node.querySelector('.talk');
    const title = Object.assign(this.#find('.bar h1'), { id: `${this.id}-title` });
    this.#find('.scroll').setAttribute('aria-labelledby', title.id);
    this.posts = new Posts(this.talk, {
      words: () => this.words,
      mine: message => message.from?.id === this.person.id && this.chat.type !== 'channel',
      named: () => this.chat.type.endsWith('group'),
      command: text => this.#say(text),
      press: (message, key) => this.#press(message, key),
      reply: message => this.#mayWrite() && this.composer.answer(message),
      more: (message, anchor, point) => openMore(anchor, message, this.#messageActions(), point),
    });
    this.chats = new Chats(this.#find('.chats ul'), {
      words: () => this.words,
      title: chat => world.titleOf(chat),
      unread: chat => this.unread.get(chat.id) ?? 0,
      open: chat => this.open(chat, true),
    });
    this.composer = new Composer(this.#find('.composer'), this.id, {
      words: () => this.words,
      invitation: () => this.forced?.input_field_placeholder ?? this.words.message(this.person.first_name),
      send: (text, more) => this.#say(text, more),
      commands: () => this.world.commands(this.person),
      botName: () => world.data.bot.username,
      ask: (query, offset) => world.ask(this.person.id, query, offset).catch(() => null),
      choose: (answer, result) => this.#try(world.choose(this.chat.id, this.person.id, answer.query, result.id)),
      start: payload => this.begin(payload),
    });
    this.#wire();
  }

  get words() {
    return wordsFor(this.person?.language_code);
  }

  /** Shows the world as it is now, to the person and at the chat that were chosen before. */
  show({ person, chat }) {
    this.person = this.world.data.people.find(one => String(one.id) === String(this.person?.id ?? person)) ?? this.world.data.people[0];
    const shown = this.world.chatsOf(this.person);
    const chosen = shown.find(one => String(one.id) === String(this.chat?.id ?? chat)) ?? shown[0];
    this.#showPerson();
    this.open(chosen);
  }

  /** Becomes another person, who looks at the bot's chat, or where this one looked if that can be seen by both. */
  be(person) {
    const chat = this.world.chatsOf(person).find(one => one.id === this.chat.id && one.type === 'channel');
    Object.assign(this, { person, chat: undefined });
    this.unread.clear();
    this.drafts.clear();
    this.show({ chat: chat?.id });
    this.page.remember(this, { person: person.id, chat: this.chat.id });
  }

  open(chat, chosen = false) {
    const isOther = this.chat?.id !== chat.id || !this.shown;
    if (this.shown && isOther) this.drafts.set(this.shown, this.composer.text);
    Object.assign(this, { chat, shown: chat.id });
    this.unread.delete(chat.id);
    if (isOther) {
      this.payload = undefined;
      this.composer.begin(this.drafts.get(chat.id) ?? '');
    }
    this.#showChat();
    if (chosen) this.page.remember(this, { person: this.person.id, chat: chat.id });
  }

  /** Goes to the bot by a link that says where to begin: the Start button carries it. */
  begin(payload) {
    this.open(this.world.chat(this.person.id), true);
    this.payload = payload;
    this.#showStart();
    this.#find('.start').focus();
  }

  put(chatId, message, isNew) {
    const chat = this.world.chatsOf(this.person).find(one => one.id === chatId);
    if (!chat) return;
    if (chat === this.chat) {
      this.posts.put(message);
      this.#force();
      this.#showStart();
      this.#showPin();
      this.#typing(false);
    } else if (isNew) {
      this.unread.set(chatId, (this.unread.get(chatId) ?? 0) + 1);
    }
    this.#showChats();
    if (isNew) this.page.news(this);
  }

  drop(chatId, id) {
    if (chatId !== this.chat?.id) return;
    this.posts.remove(id);
    if (this.composer.answered?.message_id === id) this.composer.answer(null);
    this.#showPin();
    this.#showChats();
  }

  typing(chatId) {
    if (chatId === this.chat?.id) this.#typing(true);
  }

  toEnd() {
    this.posts.toEnd();
  }

  #find(selector) {
    return this.node.querySelector(selector);
  }

  #wire() {
    const me = this.#find('.me');
    me.addEventListener('click', () => openPeople(me, {
      words: () => this.words, person: this.person, people: this.world.data.people,
      be: person => this.be(person), change: person => this.#change(person),
    }));
    const attach = this.#find('.attach');
    attach.addEventListener('click', () => openAttach(attach, {
      words: () => this.words, people: this.world.data.people, carry: photo => this.composer.carry(photo), refuse: text => this.toast(text),
      share: person => this.#try(this.world.say(this.chat.id, this.person.id, null, { contact: person.id })),
    }));
    this.#find('.start').addEventListener('click', () => this.#say(this.payload ? `/start ${this.payload}` : '/start'));
    this.#find('.pinned').addEventListener('click', () => this.posts.reveal(this.pin?.message_id));
    this.#find('.composer textarea').addEventListener('paste', async event => {
      const [file] = [...event.clipboardData.files].filter(one => one.type.startsWith('image/'));
      if (file) this.composer.carry(await photoOf(file));
    });
    this.talk.addEventListener('click', event => this.#follow(event));
  }

  // Links into this Telegram stay in it, as an app would have it.
  #follow(event) {
    const anchor = event.target.closest('a[href]');
    const [, name, post] = anchor?.href.match(/^https:\/\/t\.me\/([A-Za-z0-9_]+)(?:\/(\d+))?/) ?? [];
    if (!name) return;
    const isBot = name.toLowerCase() === this.world.data.bot.username.toLowerCase();
    const chat = this.world.chatsOf(this.person).find(one => one.username?.toLowerCase() === name.toLowerCase());
    if (!isBot && !chat) return;
    event.preventDefault();
    if (isBot) return this.begin(new URL(anchor.href).searchParams.get('start') ?? undefined);
    this.open(chat, true);
    if (post) this.posts.reveal(Number(post));
  }

  #showPerson() {
    const { first_name: name, role, language_code: language } = this.person;
    paintFace(this.#find('.me .face'), name);
    this.#find('.me .name').textContent = name;
    this.#find('.me small').textContent = `${this.words.roles[role] ?? role} · ${languages[language] ?? language}`;
    this.#find('.me').ariaLabel = this.words.me(name);
    this.node.ariaLabel = name;
    this.node.lang = language === 'de' ? 'de' : 'en';
    for (const [selector, label] of [['.chats', this.words.chats], ['.attach', this.words.attach], ['.slash', this.words.commands],
      ['.send', this.words.send], ['.answering button', this.words.noReply], ['.picture button', this.words.noPhoto]])
      Object.assign(this.#find(selector), { ariaLabel: label, title: label });
    this.#find('.start').textContent = this.words.start;
    this.#find('.closed').textContent = this.words.closed;
    this.page.named(this);
  }

  #showChat() {
    const { chat, words } = this;
    const title = this.world.titleOf(chat);
    this.#find('.bar h1').textContent = title;
    paintFace(this.#find('.bar .face'), title, chat.type === 'private').classList.toggle('round', chat.type === 'private');
    this.#typing(false);
    const empty = chat.type === 'channel' ? words.emptyChannel : chat.type === 'private' ? words.emptyChat : words.emptyGroup;
    this.posts.show(`${this.person.id} ${chat.id} ${this.node.lang}`, chat.messages, empty);
    this.node.dataset.kind = chat.type;
    this.#force();
    this.#showStart();
    this.#showPin();
    this.#showChats();
    this.composer.field.ariaLabel = words.message(this.person.first_name);
  }

  #showChats() {
    this.chats.show(this.world.chatsOf(this.person), this.chat);
  }

  #showStart() {
    const starts = this.payload !== undefined || !this.world.isBegun(this.chat);
    this.#find('.start').hidden = !starts;
    this.#find('.composer').hidden = starts || !this.#mayWrite();
    this.#find('.closed').hidden = this.#mayWrite();
  }

  #showPin() {
    const pinned = this.chat.messages.filter(message => message.pinned);
    const bar = this.#find('.pinned');
    this.pin = pinned.at(-1);
    bar.hidden = !this.pin;
    if (!this.pin) return;
    bar.querySelector('b').textContent = this.words.pinned;
    bar.querySelector('span').textContent = gist(this.pin, this.words);
  }

  // The bot may make one's next message an answer to its own, as long as that is the last.
  #force() {
    const last = this.chat.messages.at(-1);
    const asks = last?.reply_keyboard?.force_reply && last.from?.id === this.world.data.bot.id;
    if (asks && this.forcedBy !== last.message_id && !this.composer.answered) {
      Object.assign(this, { forced: last.reply_keyboard, forcedBy: last.message_id });
      this.composer.answer(last, this.node.contains(document.activeElement));
    } else if (!asks) {
      this.forced = undefined;
    }
    this.#showKeys(last?.reply_keyboard?.keyboard);
  }

  #showKeys(rows) {
    const keys = this.#find('.reply-keys');
    keys.hidden = !rows;
    keys.replaceChildren(...(rows ?? []).map(row => make('div', 'row', ...row.map(key => {
      const text = key.text ?? key;
      const node = Object.assign(make('button', 'key', text), { type: 'button' });
      node.addEventListener('click', () => this.#say(text));
      return node;
    }))));
  }

  #typing(types) {
    const { chat, words } = this;
    const note = this.#find('.bar p');
    note.textContent = types ? words.typing : chat.type === 'private' ? `@${this.world.data.bot.username}`
      : chat.username ? `@${chat.username}` : kind(chat, words);
    clearTimeout(this.typingTimer);
    if (types) this.typingTimer = setTimeout(() => this.#typing(false), 5000);
  }

  #mayWrite() {
    return this.world.mayWrite(this.chat, this.person);
  }

  #messageActions() {
    return {
      words: () => this.words,
      mayWrite: this.#mayWrite(),
      reply: message => this.composer.answer(message),
      forward: (message, anchor) => openForward(anchor, this.words, this.world.chatsOf(this.person).filter(chat => this.world.mayWrite(chat, this.person)),
        chat => this.world.titleOf(chat), chat => this.#forward(message, chat)),
      copy: text => navigator.clipboard?.writeText(text).then(() => this.toast(this.words.copied), () => {}),
      linkOf: message => this.chat.username ? `https://t.me/${this.chat.username}/${message.message_id}` : null,
    };
  }

  async #forward(message, chat) {
    if (await this.#try(this.world.say(chat.id, this.person.id, null, { forward: { chat_id: message.chat.id, message_id: message.message_id } }))
      && chat !== this.chat) this.open(chat, true);
  }

  async #change(person) {
    await this.#try(this.world.setPerson(person));
  }

  async #say(text, more) {
    const isStart = this.payload !== undefined;
    const sent = await this.#try(this.world.say(this.chat.id, this.person.id, text, more));
    if (sent && isStart) {
      this.payload = undefined;
      this.#showStart();
    }
    return sent;
  }

  async #try(act) {
    try {
      await act;
      return true;
    } catch {
      this.toast(this.words.notSent);
      return false;
    }
  }

  async #press(message, key) {
    if (key.callback_data === undefined) return this.#local(key);
    try {
      const answer = await this.world.press(message.chat.id, this.person.id, message.message_id, key.callback_data);
      if (answer?.text && answer.show_alert) this.page.alert(answer.text);
      else if (answer?.text) this.toast(answer.text);
    } catch {
      this.toast(this.words.noAnswer);
    }
  }

  #local(key) {
    const inline = key.switch_inline_query_current_chat ?? key.switch_inline_query ?? key.switch_inline_query_chosen_chat?.query;
    if (key.copy_text) return this.#messageActions().copy(key.copy_text.text);
    if (inline !== undefined && this.#mayWrite()) this.composer.put(`@${this.world.data.bot.username} ${inline}`);
  }

  toast(text) {
    const node = this.#find('.toast');
    node.textContent = text;
    node.hidden = false;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => { node.hidden = true; }, 4000);
  }
}
