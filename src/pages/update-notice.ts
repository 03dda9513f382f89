import note from '../ui/note.module.css';
import styles from './update-notice.module.css';

let opened = false;

/**
 * Says at the foot of the page that a new version is ready; once for a page, however often it is
 * told. It takes no focus, moves nothing, and stays until the reader has chosen. Made without React,
 * because it stands outside the app and must be as good on a page that the app cannot join.
 */
export function openUpdateNotice(reload: () => void): void {
  if (opened) return;
  opened = true;
  const place = document.createElement('div');
  place.setAttribute('aria-live', 'polite');
  document.body.append(place);
  const close = () => {
    place.remove();
  };
  // Screen readers say what comes into a region that they have seen before.
  setTimeout(() => {
    place.append(notice([button('Reload', reload), button('Not now', close)]));
  });
}

function notice(choices: readonly HTMLElement[]): HTMLElement {
  const section = document.createElement('section');
  section.className = `${note.note} ${styles.notice}`;
  section.setAttribute('aria-label', 'New version');
  const sentence = document.createElement('p');
  sentence.textContent = 'A new version of Verbatim is ready.';
  section.append(sentence, ...choices);
  return section;
}

function button(name: string, choose: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', choose);
  return element;
}
