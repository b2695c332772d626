// Roles and accessible names, as far as our pages need them. https://www.w3.org/TR/accname-1.2/, https://www.w3.org/TR/html-aam-1.0/
const squeeze = text => (text || '').replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();
const inputs = {checkbox: 'checkbox', radio: 'radio', button: 'button', submit: 'button', reset: 'button', image: 'button',
  range: 'slider', number: 'spinbutton', hidden: '', search: 'textbox'};
const tags = {BUTTON: 'button', TEXTAREA: 'textbox', SELECT: 'combobox', ARTICLE: 'article', NAV: 'navigation', MAIN: 'main',
  ASIDE: 'complementary', DIALOG: 'dialog', IMG: 'img', FORM: 'form', UL: 'list', OL: 'list', LI: 'listitem', SUMMARY: 'button',
  FIELDSET: 'group', OPTION: 'option', HEADER: 'banner', FOOTER: 'contentinfo', OUTPUT: 'status', PROGRESS: 'progressbar',
  TIME: 'time', BLOCKQUOTE: 'blockquote', P: 'paragraph', SECTION: 'region', VIDEO: 'video', AUDIO: 'audio', FIGURE: 'figure'};
const roleOf = el => {
  const own = el.getAttribute('role');
  if (own) return own.split(' ')[0];
  if (el.tagName === 'A') return el.hasAttribute('href') ? 'link' : 'generic';
  if (/^H[1-6]$/.test(el.tagName)) return 'heading';
  if (el.tagName === 'INPUT') return inputs[el.type] ?? 'textbox';
  return tags[el.tagName] ?? 'generic';
};
const hidden = el => el.getAttribute('aria-hidden') === 'true';
const inner = el => {
  let text = '';
  for (const node of el.childNodes) {
    if (node.nodeType === 3) text += node.data;
    else if (node.nodeType === 1 && !hidden(node) && node.tagName !== 'STYLE' && getComputedStyle(node).display !== 'none') {
      const label = node.getAttribute('aria-label') || (node.tagName === 'IMG' ? node.alt : null);
      const block = !getComputedStyle(node).display.startsWith('inline') ? ' ' : '';
      text += block + (label ?? inner(node)) + block;
    }
  }
  return text;
};
const nameOf = el => {
  const ids = (el.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean);
  if (ids.length) return squeeze(ids.map(id => { const it = document.getElementById(id); return it ? (it.getAttribute('aria-label') || inner(it)) : ''; }).join(' '));
  const label = el.getAttribute('aria-label');
  if (label) return squeeze(label);
  if (el.labels && el.labels.length) return squeeze([...el.labels].map(inner).join(' '));
  if (el.tagName === 'IMG') return squeeze(el.alt);
  if (el.tagName === 'FIELDSET') { const legend = el.querySelector('legend'); if (legend) return squeeze(inner(legend)); }
  if (['article', 'region', 'group', 'list', 'feed', 'main', 'navigation', 'complementary', 'dialog', 'form', 'textbox', 'combobox'].includes(roleOf(el)))
    return squeeze(el.title || el.placeholder);
  return squeeze(inner(el)) || squeeze(el.title);
};
const shown = el => el.getClientRects().length > 0 && el.checkVisibility({visibilityProperty: true}) && !el.closest('[aria-hidden="true"],[inert]');
const all = (by, root) => {
  if (by.within) { const outer = one(by.within); if (!outer) return []; root = outer; }
  const roles = by.role.split('|');
  return [...(root || document).querySelectorAll('*')].filter(el => {
    if (by.css == null ? !roles.includes(roleOf(el)) : !el.matches(by.css)) return false;
    if (!shown(el)) return false;
    if (by.name != null) { const name = nameOf(el); if (by.exact ? name !== by.name : !name.includes(by.name)) return false; }
    if (by.containing != null && !squeeze(el.textContent).includes(by.containing)) return false;
    const on = el.hasAttribute('aria-pressed') ? el.getAttribute('aria-pressed') === 'true' : el.hasAttribute('aria-checked') ? el.getAttribute('aria-checked') === 'true' : !!el.checked;
    if (by.pressed != null && on !== by.pressed) return false;
    if (by.expanded != null && (el.getAttribute('aria-expanded') === 'true') !== by.expanded) return false;
    return true;
  });
};
const one = (by, root) => all(by, root)[by.nth] ?? null;
const outline = () => {
  const told = ['button', 'link', 'heading', 'textbox', 'checkbox', 'radio', 'switch', 'combobox', 'article', 'alert', 'status', 'dialog', 'alertdialog', 'menuitemradio', 'img', 'feed', 'main', 'navigation', 'region'];
  return location.href + '\n' + [...document.querySelectorAll('*')].filter(el => told.includes(roleOf(el)) && shown(el)).slice(0, 150).map(el => {
    const text = ['article', 'alert', 'status'].includes(roleOf(el)) ? ' | ' + squeeze(el.textContent).slice(0, 90) : '';
    const pressed = el.getAttribute('aria-pressed') === 'true' ? ' (pressed)' : '';
    return `${roleOf(el)} "${nameOf(el).slice(0, 80)}"${pressed}${text}`;
  }).join('\n');
};
