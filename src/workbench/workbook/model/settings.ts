/** `Excel.SettingCollection`: what an add-in keeps in the workbook, as JSON. */
import { Fault } from '../fault';
import { text } from './argument';
import type { Book } from './book';
import { things } from './thing';

interface SettingSubject {
  readonly book: Book;
  readonly key: string;
}

function valueOf({ book, key }: SettingSubject): unknown {
  const settings = book.engine.settings();
  if (!settings.has(key)) throw new Fault('ItemNotFound', `setting ${key}`);
  return settings.get(key);
}

const setting = things<SettingSubject>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  values: {
    key: { get: ({ key }) => key },
    value: {
      get: valueOf,
      set(subject, value) {
        valueOf(subject);
        subject.book.engine.setSetting(subject.key, value);
      },
    },
  },
  methods: {
    delete(subject) {
      valueOf(subject);
      subject.book.engine.deleteSetting(subject.key);
      return null;
    },
  },
});

export const settings = things<{ readonly book: Book }>({
  name: 'SettingCollection',
  items: ({ book }) => [...book.engine.settings().keys()].map((key) => setting({ book, key })),
  methods: {
    /** Replaces what stood under the key. */
    add({ book }, [key, value]) {
      book.engine.setSetting(text(key, 'key'), value);
      return setting({ book, key: text(key) });
    },
    getCount: ({ book }) => book.engine.settings().size,
    getItem({ book }, [key]) {
      valueOf({ book, key: text(key) });
      return setting({ book, key: text(key) });
    },
    getItemOrNullObject({ book }, [key]) {
      return book.engine.settings().has(text(key)) ? setting({ book, key: text(key) }) : null;
    },
  },
});
