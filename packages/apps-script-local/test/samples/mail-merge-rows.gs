/** In the style of the official samples: rows as objects by their headers, a status written back in one call. */
function main() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Recipients');
  sheet.getRange(1, 1, 3, 3).setValues([
    ['Recipient', 'Description', 'Email Sent'],
    ['a@example.org', 'First', ''],
    ['b@example.org', 'Second', new Date(2024, 0, 5)],
  ]);
  const data = sheet.getDataRange().getDisplayValues();
  const heads = data.shift();
  const rows = data.map((r) => heads.reduce((o, k, i) => ((o[k] = r[i] || ''), o), {}));
  const out = rows.map((row) => [row['Email Sent'] === '' ? 'sent' : row['Email Sent']]);
  sheet.getRange(2, heads.indexOf('Email Sent') + 1, out.length).setValues(out);
  Logger.log(sheet.getRange('C2:C3').getDisplayValues());
}
