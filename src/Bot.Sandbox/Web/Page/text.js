// Text and its entities become DOM nodes; text is never read as HTML. Offsets count UTF-16 units, as JavaScript does.

const tags = {
  bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre',
  blockquote: 'blockquote', expandable_blockquote: 'blockquote',
};
const signs = ['hashtag', 'cashtag', 'mention', 'bot_command'];

/** A fragment with the text set as its entities say. `app` gives command(text), for a command that is tapped, and the app's words. */
export function setText(text, entities = [], app) {
  const sorted = entities
    .filter(e => e.length > 0 && e.offset >= 0 && e.offset < text.length)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fill(fragment, text, 0, text.length, sorted, app);
  return fragment;
}

// Telegram's entities nest or stand apart; one that crosses the end of its parent is cut there.
function fill(parent, text, from, to, entities, app) {
  let at = from;
  for (let i = 0; i < entities.length;) {
    const entity = entities[i];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    let next = i + 1;
    while (next < entities.length && entities[next].offset < end) next++;
    if (start < end) {
      parent.append(text.slice(at, start));
      const node = element(entity, text.slice(start, end), app);
      fill(node, text, start, end, entities.slice(i + 1, next), app);
      if (entity.type === 'expandable_blockquote') node.append(opener(node, app.words));
      parent.append(node);
      at = end;
    }
    i = next;
  }
  parent.append(text.slice(at, to));
}

function element(entity, text, app) {
  switch (entity.type) {
    case 'url': return link(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    case 'text_link': return link(entity.url);
    case 'email': return link(`mailto:${text}`);
    case 'spoiler': return spoiler(app.words);
    case 'bot_command': return command(text, app.command);
  }
  const node = document.createElement(tags[entity.type] ?? 'span');
  if (signs.includes(entity.type)) node.className = 'sign';
  return node;
}

/** A link to a new tab; to nowhere when the address is not one a reader may be sent to. */
export function link(address) {
  const node = document.createElement('a');
  if (safe(address)) {
    node.href = address;
    node.target = '_blank';
    node.rel = 'noopener noreferrer';
  }
  return node;
}

function safe(address) {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

function command(text, onCommand) {
  const node = Object.assign(document.createElement('button'), { type: 'button', className: 'sign command' });
  node.addEventListener('click', () => onCommand(text));
  return node;
}

function spoiler(words) {
  const node = Object.assign(document.createElement('button'), { type: 'button', className: 'spoiler', ariaLabel: words.hidden });
  node.addEventListener('click', () => {
    node.classList.add('seen');
    node.removeAttribute('aria-label');
  });
  return node;
}

// A long quotation is cut until somebody wants all of it.
function opener(quotation, words) {
  quotation.className = 'expandable';
  const node = Object.assign(document.createElement('button'), { type: 'button', className: 'opener', ariaLabel: words.whole, ariaExpanded: 'false' });
  node.addEventListener('click', () => { node.ariaExpanded = String(quotation.classList.toggle('open')); });
  return node;
}
