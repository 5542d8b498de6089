// The list of a person's chats: the bot, groups and channels, each with its last words and how many are new.

import { chatFace, make } from './dom.js';
import { gist } from './message.js';

/** `app` gives words(), title(chat), unread(chat) and open(chat). */
export class Chats {
  constructor(list, app) {
    this.list = list;
    this.app = app;
  }

  /** Shows the chats, one of them open. */
  show(chats, open) {
    const focused = this.list.contains(document.activeElement) ? document.activeElement.dataset.chat : null;
    this.list.replaceChildren(...chats.map(chat => make('li', '', this.#row(chat, chat === open))));
    if (focused) this.list.querySelector(`[data-chat="${focused}"]`)?.focus();
  }

  #row(chat, isOpen) {
    const { title, unread, words, open } = this.app;
    const last = chat.messages.at(-1);
    const count = unread(chat);
    const badge = count ? make('b', 'badge', count > 99 ? '99+' : `${count}`) : null;
    const row = make('button', 'chat', chatFace(chat, title(chat)),
      make('span', 'name', chat.type === 'private' ? words().botName : title(chat)),
      make('time', '', last ? clock(last.date, words().locale) : ''),
      make('span', 'last', last ? gist(last, words()) : kind(chat, words())), badge);
    row.type = 'button';
    row.dataset.chat = chat.id;
    row.title = title(chat);
    if (isOpen) row.ariaCurrent = 'true';
    row.addEventListener('click', () => open(chat));
    return row;
  }
}

/** What kind of chat it is. */
export function kind(chat, words) {
  if (chat.type === 'private') return words.bot;
  if (chat.type === 'channel') return chat.username ? words.channel : words.privateChannel;
  return words.members(chat.members.filter(member => !['left', 'kicked'].includes(member.status)).length);
}

function clock(seconds, locale) {
  return new Date(seconds * 1000).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}
