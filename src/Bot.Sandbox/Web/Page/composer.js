// The line one types in: words, a message that is answered, a photo that goes along, commands after a slash, and results after the bot's name.

import { make } from './dom.js';
import { gist, speaker } from './message.js';
import { Suggestions } from './suggestions.js';

// Typing is a question only when it rests.
const rest = 200;

/**
 * `app` gives words(), send(text, { reply_to, upload }), commands(), botName(), ask(query, offset), choose(answer, result) and begin(payload).
 */
export class Composer {
  constructor(form, id, app) {
    this.app = app;
    this.form = form;
    this.field = form.querySelector('textarea');
    this.reply = form.querySelector('.answering');
    this.picture = form.querySelector('.picture');
    const list = Object.assign(form.querySelector('.menu'), { id: `${id}-menu` });
    this.field.setAttribute('aria-controls', list.id);
    this.menu = new Suggestions(this.field, list);
    form.addEventListener('submit', event => this.#submit(event));
    this.field.addEventListener('input', () => this.#typed());
    this.field.addEventListener('keydown', event => this.#key(event));
    const slash = form.querySelector('.slash');
    slash.addEventListener('mousedown', event => event.preventDefault());
    slash.addEventListener('click', () => this.#slash());
    this.reply.querySelector('button').addEventListener('click', () => this.answer(null));
    this.picture.querySelector('button').addEventListener('click', () => this.carry(null));
  }

  /** Takes the line up for a chat, with what was begun there. */
  begin(text = '') {
    this.answer(null);
    this.carry(null);
    this.put(text, false);
  }

  get text() {
    return this.field.value;
  }

  put(text, focus = true) {
    this.field.value = text;
    if (focus) this.field.focus();
    this.#typed();
  }

  /** Makes the next message the answer to one; null: to none. */
  answer(message, focus = true) {
    this.answered = message;
    this.reply.hidden = !message;
    if (!message) return this.#invite();
    this.reply.querySelector('b').textContent = speaker(message);
    this.reply.querySelector('span').textContent = gist(message, this.app.words());
    this.#invite();
    if (focus) this.field.focus();
  }

  /** Lets a photo go along: { src, base64 }; null: none. */
  carry(photo) {
    this.photo = photo;
    this.picture.hidden = !photo;
    if (photo) {
      this.picture.querySelector('img').src = photo.src;
      this.field.focus();
    }
    this.#invite();
  }

  #invite() {
    this.field.placeholder = this.photo ? this.app.words().caption : this.app.invitation();
  }

  async #submit(event) {
    event?.preventDefault();
    const { answered, photo, text } = { answered: this.answered, photo: this.photo, text: this.text.trim() };
    if (!text && !photo) return;
    this.begin();
    const more = { ...(answered && { reply_to: answered.message_id }), ...(photo && { upload: photo.base64 }) };
    if (await this.app.send(text, more) || this.text) return;
    this.put(text, false);
    this.answer(answered);
    if (photo) this.carry(photo);
  }

  #slash() {
    this.field.focus();
    if (this.menu.isOpen) return this.menu.close();
    this.put('/');
  }

  #typed() {
    this.field.style.height = 'auto';
    this.field.style.height = `${Math.min(this.field.scrollHeight, 160)}px`;
    clearTimeout(this.resting);
    const inline = this.#inline();
    if (inline !== null) {
      this.resting = setTimeout(() => this.#ask(inline), rest);
      return;
    }
    const start = this.text.toLowerCase();
    const fits = /^\/[a-z0-9_]*$/.test(start) ? this.app.commands().filter(({ command }) => `/${command}`.startsWith(start)) : [];
    this.menu.list.ariaLabel = this.app.words().commands;
    this.menu.show(fits.map(command => this.#command(command)), start.length > 1 ? 0 : -1);
  }

  #command({ command, description }) {
    return {
      node: [make('b', '', `/${command}`), make('span', '', description)],
      take: () => { this.put(`/${command}`); this.#submit(); },
      // Tab leaves room for what follows the command.
      complete: () => { this.put(`/${command} `); this.menu.close(); },
    };
  }

  // What follows the bot's name at the start of the line; null where it is none.
  #inline() {
    const [name, ...words] = this.text.split(/\s/);
    return words.length > 0 && name.toLowerCase() === `@${this.app.botName()}`.toLowerCase() ? words.join(' ').trim() : null;
  }

  async #ask(query) {
    const answer = await this.app.ask(query);
    if (this.#inline() !== query) return;
    this.menu.list.ariaLabel = this.app.words().results;
    this.menu.show(answer ? this.#results(answer) : [], answer?.results.length ? 0 : -1);
  }

  #results(answer) {
    const choices = answer.results.map(result => ({
      node: [thumbnail(result), make('div', 'result', make('b', '', result.title), make('span', '', result.description ?? ''))],
      take: () => { this.put(''); this.app.choose(answer, result); },
    }));
    if (choices.length === 0) choices.push({ node: [make('span', '', this.app.words().none)], take: () => this.menu.close() });
    const { button } = answer;
    if (button?.start_parameter) choices.unshift({
      node: [make('b', 'over', button.text)],
      take: () => { this.put('', false); this.app.start(button.start_parameter); },
    });
    if (answer.next_offset) choices.push({ node: [make('b', 'over', '…')], take: () => this.#more(answer) });
    return choices;
  }

  async #more(answer) {
    const next = await this.app.ask(this.#inline() ?? '', answer.next_offset);
    if (next) this.menu.show(this.#results(next), 0);
  }

  #key(event) {
    if (event.isComposing || this.menu.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'Escape') {
      this.answer(null);
    }
  }
}

function thumbnail({ title, thumbnail_url: url }) {
  const frame = make('span', 'thumb', [...title][0] ?? '');
  if (!url) return frame;
  const image = Object.assign(make('img', ''), { src: url, alt: '' });
  image.addEventListener('load', () => frame.replaceChildren(image));
  return frame;
}
