// What the page itself says, as opposed to the bot: in German to those whose app is German, in English to all others.

const german = {
  locale: 'de', edited: 'bearbeitet', onePost: '1 neuer Beitrag', posts: count => `${count} neue Beiträge`,
  message: name => `Nachricht als ${name}`, caption: 'Text zum Foto', start: 'Starten', send: 'Senden', commands: 'Befehle', attach: 'Anhängen',
  chats: 'Chats', botName: 'Bot', bot: 'Bot', channel: 'Kanal', privateChannel: 'Kanal ohne Leser', members: count => `${count} Mitglieder`, typing: 'schreibt …',
  emptyChannel: 'Gleich erscheint hier der erste Beitrag.', emptyChat: 'Hier steht noch nichts. Drücken Sie auf „Starten“.',
  emptyGroup: 'Hier steht noch nichts.', closed: 'Hier schreibt nur die Redaktion.',
  reply: 'Antworten', forward: 'Weiterleiten …', copy: 'Text kopieren', copyLink: 'Link kopieren', copied: 'Kopiert.', more: 'Mehr zu dieser Nachricht',
  forwardTo: 'Weiterleiten an', forwardedFrom: name => `Weitergeleitet von ${name}`, via: name => `über @${name}`, sent: 'Gesendet.',
  noReply: 'Nicht mehr antworten', noPhoto: 'Foto weglassen', pinned: 'Angeheftet', pinnedBy: (name, text) => `${name} hat „${text}“ angeheftet`,
  moved: 'Die Gruppe ist jetzt eine Supergruppe.', photo: 'Foto', ownPhoto: 'Foto von diesem Gerät …', drawn: 'Gezeichnete Bilder',
  shareContact: 'Kontakt teilen', contact: 'Kontakt', me: name => `Sie sind ${name}`, whoAreYou: 'Wer sind Sie?', appLanguage: 'Sprache der App',
  someoneNew: 'Jemand Neues', name: 'Name', add: 'Hinzufügen', hidden: 'Verborgener Text, zeigen', whole: 'Ganz zeigen', results: 'Ergebnisse', none: 'Nichts gefunden.',
  notSent: 'Nicht gesendet. Bitte noch einmal versuchen.', noAnswer: 'Der Knopf antwortet nicht. Bitte noch einmal versuchen.',
  tooLarge: 'Das Foto ist zu groß: höchstens 10 MB.', notWritable: 'Dort können Sie nicht schreiben.',
  roles: { reader: 'liest', editor: 'Redaktion', owner: 'Leitung' },
};

const english = {
  locale: 'en-GB', edited: 'edited', onePost: '1 new post', posts: count => `${count} new posts`,
  message: name => `Message as ${name}`, caption: 'Words under the photo', start: 'Start', send: 'Send', commands: 'Commands', attach: 'Attach',
  chats: 'Chats', botName: 'Bot', bot: 'bot', channel: 'channel', privateChannel: 'channel without readers', members: count => `${count} members`, typing: 'is typing …',
  emptyChannel: 'The first post will appear in a moment.', emptyChat: 'Nothing here yet. Press “Start”.',
  emptyGroup: 'Nothing here yet.', closed: 'Only the newsroom writes here.',
  reply: 'Reply', forward: 'Forward …', copy: 'Copy text', copyLink: 'Copy link', copied: 'Copied.', more: 'More about this message',
  forwardTo: 'Forward to', forwardedFrom: name => `Forwarded from ${name}`, via: name => `via @${name}`, sent: 'Sent.',
  noReply: 'Do not reply', noPhoto: 'Leave the photo out', pinned: 'Pinned', pinnedBy: (name, text) => `${name} pinned “${text}”`,
  moved: 'The group is a supergroup now.', photo: 'Photo', ownPhoto: 'Photo from this device …', drawn: 'Drawn pictures',
  shareContact: 'Share a contact', contact: 'Contact', me: name => `You are ${name}`, whoAreYou: 'Who are you?', appLanguage: 'App language',
  someoneNew: 'Someone new', name: 'Name', add: 'Add', hidden: 'Hidden text, show', whole: 'Show all', results: 'Results', none: 'Nothing found.',
  notSent: 'Not sent. Please try again.', noAnswer: 'The button did not answer. Please try again.',
  tooLarge: 'The photo is too large: 10 MB at most.', notWritable: 'You cannot write there.',
  roles: { reader: 'reader', editor: 'editor', owner: 'owner' },
};

/** The words for somebody's app. */
export function wordsFor(language) {
  return language === 'de' ? german : english;
}

/** The languages an app can be in, by their own names. */
export const languages = {
  de: 'Deutsch', en: 'English', ru: 'Русский', be: 'Беларуская', pl: 'Polski', es: 'Español', zh: '中文',
};
