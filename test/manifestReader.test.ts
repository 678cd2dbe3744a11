import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** In a process of its own: the package holds modules that jest cannot load. */
const READ = `
  const { OfficeAddinManifest } = require('office-addin-manifest');
  OfficeAddinManifest.readManifestFile('manifest.xml').then((read) => console.log(JSON.stringify(read)));
`;

test('Microsoft’s own reader finds in the manifest what Office will', () => {
  const answer = execFileSync(process.execPath, ['-e', READ], { cwd: join(__dirname, '..'), encoding: 'utf8' });
  expect(JSON.parse(answer)).toMatchObject({
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    defaultLocale: 'zh-CN',
    displayName: '绩效自评',
    permissions: 'ReadWriteDocument',
  });
});
