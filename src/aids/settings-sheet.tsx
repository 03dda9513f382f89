import { Fragment, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { choose, onSettings, settings } from '../data/settings.ts';
import type { SettingName, Settings } from '../model/settings.ts';
import { defaults, settingNames } from '../model/settings.ts';
import { SheetHead } from '../ui/sheet-head.tsx';
import { useDragToClose } from '../ui/use-drag-to-close.ts';
import { KeysSheet } from './keys-on-demand.ts';
import styles from './settings-sheet.module.css';

/** What each setting and each of its values is called, in the order they are shown in. */
const names: {
  readonly [Name in SettingName]: {
    readonly title: string;
    readonly values: Readonly<Record<Settings[Name], string>>;
  };
} = {
  theme: {
    title: 'Colours',
    values: {
      system: 'Auto',
      light: 'Light',
      sepia: 'Sepia',
      dark: 'Dark',
      contrast: 'High contrast',
    },
  },
  size: {
    title: 'Text size',
    values: { small: 'S', medium: 'M', large: 'L', larger: 'XL', largest: 'XXL' },
  },
  face: { title: 'Typeface', values: { serif: 'Serif', sans: 'Sans', dyslexic: 'OpenDyslexic' } },
  measure: { title: 'Line length', values: { narrow: 'Short', medium: 'Medium', wide: 'Long' } },
  spacing: { title: 'Spacing', values: { medium: 'Normal', loose: 'Loose' } },
  tints: { title: 'Colours of speakers', values: { on: 'On', off: 'Off' } },
  keys: { title: 'Single keys, such as n and p', values: { on: 'On', off: 'Off' } },
};

/** How the page is to look. Every choice shows at once, on the page behind. */
export function SettingsSheet() {
  const chosen = useSyncExternalStore(onSettings, settings);
  const [kept, setKept] = useState(true);
  const [listsKeys, setListsKeys] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    element.showPopover();
    // What has the focus next would be under the sheet. Its own button closes it by itself.
    const answer = ({ relatedTarget }: FocusEvent) => {
      const leaves = relatedTarget instanceof Element && !element.contains(relatedTarget);
      if (leaves && !relatedTarget.matches('[popovertarget]')) element.hidePopover();
    };
    // The browser closes it by Escape, and nothing that lies below is to be closed by the same key.
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && element.matches(':popover-open')) event.stopPropagation();
    };
    element.addEventListener('focusout', answer);
    addEventListener('keydown', keep, { capture: true });
    return () => {
      element.removeEventListener('focusout', answer);
      removeEventListener('keydown', keep, { capture: true });
    };
  }, []);
  const close = () => sheet.current?.hidePopover();
  useDragToClose(sheet, 'down', close);
  const take = (next: Settings) => {
    setKept(choose(next));
  };
  return (
    <Fragment>
      <div
        ref={sheet}
        id="settings--sheet"
        popover="auto"
        className={styles.sheet}
        role="dialog"
        aria-label="Settings"
      >
        {settingNames.map((name) => (
          <Choice
            key={name}
            name={name}
            chosen={chosen[name]}
            onChoose={(value) => {
              take({ ...chosen, [name]: value });
            }}
          />
        ))}
        {!kept && (
          <p className={styles.note}>
            This browser keeps nothing: it is so until the page is closed.
          </p>
        )}
        <p className={styles.end}>
          <button
            type="button"
            onClick={() => {
              take(defaults);
            }}
          >
            Reset
          </button>
          <button
            type="button"
            className={styles.keys}
            onClick={() => {
              close();
              setListsKeys(true);
            }}
          >
            Keys
          </button>
        </p>
        <SheetHead onClose={close}>
          <p className={styles.title}>Settings</p>
        </SheetHead>
      </div>
      {listsKeys && (
        <KeysSheet
          onClose={() => {
            setListsKeys(false);
          }}
        />
      )}
    </Fragment>
  );
}

interface ChoiceProps {
  readonly name: SettingName;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ name, chosen, onChoose }: ChoiceProps) {
  const group = useId();
  const { title, values } = names[name];
  return (
    <fieldset className={styles.choice}>
      <legend>{title}</legend>
      <div className={styles.values}>
        {Object.entries(values).map(([value, label]) => (
          <label key={value} data-setting={`${name}-${value}`}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
