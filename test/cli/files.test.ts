import { mkdir, symlink } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { findFiles, without } from '../../src/cli/files';
import { folderOf } from './workbooks';

const some = new Uint8Array([1]);

/** A folder `县` with two forms in it, and a link to the first beside it. */
async function county(): Promise<string> {
  const root = await folderOf({});
  await mkdir(join(root, '县'));
  const inner = await folderOf({ 'a.xlsx': some, 'b.XLSX': some, '~$a.xlsx': some, '说明.docx': some });
  await symlink(inner, join(root, '县', '表'));
  await symlink(join(inner, 'a.xlsx'), join(root, 'link.xlsx'));
  return root;
}

test.each<[string, (root: string) => readonly string[], readonly string[]]>([
  ['a folder to its end, links included', (root) => [join(root, '县')], ['a.xlsx', 'b.XLSX']],
  ['a folder twice', (root) => [root, `${root}/`], ['a.xlsx', 'b.XLSX']],
  ['a folder and a file in it', (root) => [join(root, '县'), join(root, '县', '表', 'a.xlsx')], ['a.xlsx', 'b.XLSX']],
  [
    'a file by two spellings',
    (root) => [`${root}/县/表/a.xlsx`, `${root}/./县/../县/表/a.xlsx`, relative('.', `${root}/县/表/a.xlsx`)],
    ['a.xlsx'],
  ],
  ['a file and a link to it', (root) => [join(root, '县', '表', 'a.xlsx'), join(root, 'link.xlsx')], ['a.xlsx']],
  ['a file named outright, whatever it is called', (root) => [join(root, '县', '表', '说明.docx')], ['说明.docx']],
])('%s: each file once', async (_, paths, names) => {
  const { files, missing, closed } = await findFiles(paths(await county()));
  // Which of its spellings a file is listed under is no matter: a link and what it leads to are one file.
  const called = files.map((file) => basename(file).replace('link', 'a')).sort();
  expect([called, missing, closed]).toEqual([names, [], []]);
});

test('a link back to a folder above does not lead round for ever', async () => {
  const root = await folderOf({ 'a.xlsx': some });
  await symlink(root, join(root, 'round'));
  expect((await findFiles([root])).files.map((file) => basename(file))).toEqual(['a.xlsx']);
});

test('what leads nowhere is named, a link to nothing among it', async () => {
  const root = await folderOf({});
  await symlink(join(root, 'gone.xlsx'), join(root, 'link.xlsx'));
  expect(await findFiles([join(root, 'none.xlsx'), root])).toEqual({
    files: [],
    missing: [join(root, 'none.xlsx'), join(root, 'link.xlsx')],
    closed: [],
  });
});

test('a file is left out by whatever way it is named', async () => {
  const root = await county();
  const { files } = await findFiles([join(root, '县')]);
  const left = await without(files, join(root, 'link.xlsx'));
  expect(left.map((file) => basename(file))).toEqual(['b.XLSX']);
  expect(await without(files, join(root, 'none.xlsx'))).toEqual(files);
});
