// One message as it stands in a chat: whose it is, what it answers, its words, pictures and cards, and the buttons under it.

import { face, icon, iconButton, make, toneOf } from './dom.js';
import { link, setText } from './text.js';

/** What a message says, on one line. */
export function gist(message, words) {
  const text = message.text ?? message.caption ?? richGist(message.rich_message) ?? message.contact?.first_name ?? '';
  const kind = message.photo ? words.photo : message.contact ? words.contact : '';
  return [kind, text.replace(/\s+/g, ' ').trim()].filter(Boolean).join(': ').slice(0, 120);
}

/** Who speaks in a message. */
export function speaker(message) {
  return message.sender_chat?.title ?? message.from?.first_name ?? '';
}

/**
 * Makes list items of messages. `actions` gives words(), mine(message), command(text), press(message, button, node), more(message, node, point),
 * show(id), and named(): whether senders are told by name.
 */
export class MessageView {
  constructor(actions) {
    this.actions = actions;
  }

  item(message, photos) {
    const words = this.actions.words();
    const notice = service(message, words);
    if (notice) return make('li', 'notice', make('span', '', notice));
    const mine = this.actions.mine(message);
    const item = make('li', `post${mine ? ' mine' : ''}`, this.#bubble(message, photos, words, mine));
    const keys = message.reply_markup?.inline_keyboard;
    if (keys?.length) item.append(this.#keyboard(message, keys));
    const more = iconButton('more', words.more, 'more', () => this.actions.more(message, more));
    more.ariaHasPopup = 'dialog';
    item.append(more);
    item.addEventListener('contextmenu', event => this.#menu(event, message, more));
    item.addEventListener('dblclick', event => !event.target.closest('a, button') && this.actions.reply(message));
    return item;
  }

  // A link's own menu and a chosen text's are the browser's.
  #menu(event, message, more) {
    if (event.target.closest('a') || !getSelection().isCollapsed) return;
    event.preventDefault();
    this.actions.more(message, more, { left: event.clientX, top: event.clientY });
  }

  #bubble(message, photos, words, mine) {
    const text = make('div', 'words', setText(
      message.text ?? message.caption ?? '', message.entities ?? message.caption_entities, { command: this.actions.command, words }));
    if (message.rich_message) text.replaceChildren(...message.rich_message.blocks.map(richBlock));
    const card = message.link_preview_options?.is_disabled ? null : cardOf(message);
    const above = message.link_preview_options?.show_above_text;
    const photo = photos.length > 1 ? make('div', 'album', ...photos.map(picture)) : photos.length ? picture(photos[0]) : null;
    const [first, last] = message.show_caption_above_media ? [text, photo] : [photo, text];
    return make('div', 'bubble',
      mine || !this.actions.named() ? null : named(message), origin(message, words), this.#answered(message, words),
      above ? card : null, first, last, message.contact ? contact(message.contact) : null, above ? null : card, foot(message, words));
  }

  #answered({ reply_to_message: answered }, words) {
    if (!answered) return null;
    const node = make('button', 'quoted', make('b', '', speaker(answered)), make('span', '', gist(answered, words)));
    node.type = 'button';
    node.addEventListener('click', () => this.actions.show(answered.message_id));
    return node;
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
      if (node.ariaBusy) return;
      node.ariaBusy = 'true';
      await this.actions.press(message, key);
      node.ariaBusy = null;
    });
    return node;
  }
}

function service(message, words) {
  if (message.pinned_message) return words.pinnedBy(speaker(message), gist(message.pinned_message, words).slice(0, 60));
  if (message.migrate_to_chat_id) return words.moved;
  return null;
}

function named(message) {
  const node = make('b', 'sender', speaker(message));
  node.dataset.tone = toneOf(speaker(message));
  return node;
}

function origin(message, words) {
  const from = message.forward_origin;
  const name = from && (from.chat?.title ?? from.sender_chat?.title ?? from.sender_user?.first_name);
  if (name) return make('p', 'origin', icon('forward'), words.forwardedFrom(name));
  return message.via_bot ? make('p', 'origin', words.via(message.via_bot.username)) : null;
}

function contact({ first_name: name, phone_number: number }) {
  return make('div', 'contact', face(name), make('div', '', make('b', '', name), make('span', '', number)));
}

function cardOf({ link_preview: card, link_preview_options: options }) {
  if (!card) return null;
  const node = link(card.url);
  node.className = `card${options?.prefer_small_media ? ' small' : ''}`;
  if (card.image) {
    const image = Object.assign(make('img', ''), { src: card.image, alt: '', loading: 'lazy' });
    image.addEventListener('error', () => image.remove());
    node.append(image);
  }
  node.append(make('span', 'site', card.site_name ?? node.host));
  if (card.title) node.append(make('span', 'headline', card.title));
  if (card.description) node.append(make('span', 'about', card.description));
  return node;
}

function foot(message, words) {
  const moment = new Date(message.date * 1000);
  const time = make('time', '', moment.toLocaleTimeString(words.locale, { hour: '2-digit', minute: '2-digit' }));
  time.dateTime = moment.toISOString();
  const pin = message.pinned ? make('span', 'pin', icon('pin')) : null;
  if (pin) Object.assign(pin, { role: 'img', ariaLabel: words.pinned, title: words.pinned });
  return make('div', 'foot', pin, message.edit_date ? make('span', 'edited', words.edited) : null, time);
}

// A photo, or a sign in its place where it can't be loaded from here.
function picture(url) {
  const image = Object.assign(make('img', ''), { src: url, alt: '', loading: 'lazy' });
  const frame = make('div', 'photo', image);
  image.addEventListener('error', () => frame.replaceChildren(icon('photo')));
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

function richGist(rich) {
  const flat = text => typeof text === 'string' ? text : Array.isArray(text) ? text.map(flat).join('') : flat(text?.text ?? '');
  return rich?.blocks.map(block => flat(block.text ?? '')).find(Boolean);
}
