// One list of messages: bubbles under day separators, kept in the order of their ids, with the reader's place kept too.

import { link, setText } from './text.js';

// How many pixels from the end still count as being there.
const nearEnd = 80;

const words = {
  de: { locale: 'de', edited: 'bearbeitet', one: '1 neuer Beitrag', many: count => `${count} neue Beiträge` },
  en: { locale: 'en-GB', edited: 'edited', one: '1 new post', many: count => `${count} new posts` },
};

/** Makes an element with a class and children. */
export function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

/** The messages of one pane. `actions` gives press(message, button), command(text) and mine(message). */
export class Posts {
  constructor(pane, actions) {
    this.list = pane.querySelector('.posts');
    this.scroll = pane.querySelector('.scroll');
    this.pill = pane.querySelector('.pill');
    this.actions = actions;
    this.pane = pane;
    this.words = words.en;
    this.unseen = 0;
    this.stuck = true;
    this.pill.addEventListener('click', () => this.toEnd(true));
    this.scroll.addEventListener('scroll', () => this.#noticePlace(), { passive: true });
    // A card that grows, or a keyboard that opens, must not push the newest post out of sight.
    new ResizeObserver(() => this.stuck && this.toEnd()).observe(this.scroll);
  }

  /** Shows a whole chat from its end; the same chat again, as after a reconnect, where the reader was. */
  show(id, messages, language, empty) {
    const again = this.id === id && !this.stuck;
    this.id = id;
    this.words = words[language] ?? words.en;
    this.pane.lang = language;
    this.messages = new Map(messages.map(message => [message.message_id, message]));
    this.empty = empty;
    const top = this.scroll.scrollTop;
    this.#render();
    if (again) this.scroll.scrollTop = top;
    else this.toEnd();
  }

  /** A new message, or a changed one in its old place. */
  put(message) {
    const isNew = !this.messages.has(message.message_id);
    const wasStuck = this.stuck || (isNew && this.actions.mine(message));
    this.messages.set(message.message_id, message);
    this.#render(isNew ? message.message_id : undefined);
    if (wasStuck) this.toEnd(isNew);
    else if (isNew) this.#count(this.unseen + 1);
  }

  remove(id) {
    if (this.messages.delete(id)) this.#render();
  }

  toEnd(smooth = false) {
    this.#count(0);
    this.stuck = true;
    const behavior = smooth && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 'smooth' : 'instant';
    this.scroll.scrollTo({ top: this.scroll.scrollHeight, behavior });
  }

  #noticePlace() {
    const left = this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight;
    this.stuck = left < nearEnd;
    if (this.stuck) this.#count(0);
  }

  #count(unseen) {
    this.unseen = unseen;
    this.pill.hidden = unseen === 0;
    this.pill.textContent = unseen === 1 ? this.words.one : this.words.many(unseen);
  }

  // Nodes of unchanged messages stay, so that focus, selection and a screen reader's place survive.
  #render(arrived) {
    const before = new Map([...this.list.children].filter(node => node.message).map(node => [node.message, node]));
    const nodes = [];
    let day = '';
    for (const { message, photos } of albums([...this.messages.values()].sort((a, b) => a.message_id - b.message_id))) {
      const name = this.#day(message.date);
      if (name !== day) nodes.push(make('li', 'day', make('span', '', day = name)));
      const known = before.get(message);
      nodes.push(known?.photos === photos.length ? known : this.#item(message, photos, message.message_id === arrived));
    }
    if (nodes.length === 0 && this.empty) nodes.push(make('li', 'empty', this.empty));
    place(this.list, nodes);
  }

  #item(message, photos, arrived) {
    const mine = this.actions.mine(message);
    const item = make('li', `post${mine ? ' mine' : ''}${arrived ? ' arrived' : ''}`, this.#bubble(message, photos));
    item.message = message;
    item.photos = photos.length;
    const keys = message.reply_markup?.inline_keyboard;
    if (keys?.length) item.append(this.#keyboard(message, keys));
    return item;
  }

  #bubble(message, photos) {
    const words = make('div', 'words', setText(
      message.text ?? message.caption ?? '',
      message.entities ?? message.caption_entities,
      this.actions.command));
    const card = message.link_preview_options?.is_disabled ? null : this.#card(message);
    const above = message.link_preview_options?.show_above_text;
    const photo = photos.length > 1 ? make('div', 'album', ...photos.map(picture)) : photos.length ? picture(photos[0]) : null;
    if (message.rich_message) words.replaceChildren(...message.rich_message.blocks.map(richBlock));
    const [first, last] = message.show_caption_above_media ? [words, photo] : [photo, words];
    return make('div', 'bubble', above ? card : null, first, last, above ? null : card, this.#foot(message));
  }

  #card({ link_preview: card, link_preview_options: options }) {
    if (!card) return null;
    const node = link(card.url);
    node.className = `card${options?.prefer_small_media ? ' small' : ''}`;
    if (card.image) node.append(Object.assign(make('img', ''), { src: card.image, alt: '', loading: 'lazy' }));
    node.append(make('span', 'site', card.site_name ?? node.host));
    if (card.title) node.append(make('span', 'headline', card.title));
    if (card.description) node.append(make('span', 'about', card.description));
    return node;
  }

  #foot(message) {
    const moment = new Date(message.date * 1000);
    const time = make('time', '', moment.toLocaleTimeString(this.words.locale, { hour: '2-digit', minute: '2-digit' }));
    time.dateTime = moment.toISOString();
    const edited = message.edit_date ? make('span', 'edited', this.words.edited) : null;
    return make('div', 'foot', edited, time);
  }

  #keyboard(message, rows) {
    return make('div', 'keys', ...rows.map(row => make('div', 'row', ...row.map(key => this.#key(message, key)))));
  }

  #key(message, key) {
    if (key.url) {
      const node = link(key.url);
      node.className = 'key out';
      node.append(key.text);
      return node;
    }
    const node = Object.assign(make('button', 'key', key.text), { type: 'button' });
    node.addEventListener('click', async () => {
      node.setAttribute('aria-busy', 'true');
      await this.actions.press(message, key);
      node.removeAttribute('aria-busy');
    });
    return node;
  }

  #day(seconds) {
    const day = new Date(seconds * 1000);
    return day.toLocaleDateString(this.words.locale, { weekday: 'long', day: 'numeric', month: 'long' });
  }
}

// The photos of an album stand in one frame, over the caption that its first one carries.
function albums(messages) {
  const shown = [];
  for (const message of messages) {
    const last = shown.at(-1);
    const photos = message.photo?.length ? [message.photo_url] : [];
    if (message.media_group_id && last?.message.media_group_id === message.media_group_id) last.photos.push(...photos);
    else shown.push({ message, photos });
  }
  return shown;
}

// A photo, or a sign in its place where it can't be loaded from here.
function picture(url) {
  const image = Object.assign(make('img', ''), { src: url, alt: '', loading: 'lazy' });
  const frame = make('div', 'photo', image);
  image.addEventListener('error', () => frame.replaceChildren('🖼'));
  return frame;
}

function richBlock(block) {
  if (block.type === 'photo') return make('figure', '', picture(block.url), block.caption && make('figcaption', '', richText(block.caption.text)));
  const tags = { heading: `h${Math.min(6, (block.size ?? 1) + 2)}`, blockquote: 'blockquote', footer: 'footer', divider: 'hr' };
  return make(tags[block.type] ?? 'p', '', block.text === undefined ? null : richText(block.text));
}

function richText(text) {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return make('span', '', ...text.map(richText));
  const node = text.type === 'url' ? link(text.url) : make({ bold: 'strong', italic: 'em', code: 'code' }[text.type] ?? 'span', '');
  node.append(richText(text.text));
  return node;
}

// What is gone goes first: then nothing that stays has to be moved, which would cost its focus and play its arrival again.
function place(list, nodes) {
  const kept = new Set(nodes);
  for (const node of [...list.children]) if (!kept.has(node)) node.remove();
  nodes.forEach((node, i) => {
    if (list.children[i] !== node) list.insertBefore(node, list.children[i] ?? null);
  });
}
