import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';

test('Microsoft’s own reader finds in the manifest what Office will', async () => {
  const read = await OfficeAddinManifest.readManifestFile(join(__dirname, '../manifest.xml'));
  expect(read).toMatchObject({
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    defaultLocale: 'zh-CN',
    displayName: '绩效自评',
    permissions: 'ReadWriteDocument',
  });
});
