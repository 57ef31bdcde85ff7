/** In the style of the official samples: a menu, formatted headers, a checkbox column, a rule, a dialog. */
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Format').addItem('Header', 'formatHeader').addToUi();
}

function formatHeader() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet
    .getRange(1, 1, 1, sheet.getLastColumn())
    .setFontWeight('bold')
    .setFontColor('#ffffff')
    .setBackground('#007272')
    .setBorder(true, true, true, true, null, null, null, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  sheet.setFrozenRows(1);
}

function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.appendRow(['Task', 'Done']);
  sheet.appendRow(['Write', '']);
  formatHeader();
  sheet.getRange('B2').insertCheckboxes().check();
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$B2')
    .setStrikethrough(true)
    .setRanges([sheet.getRange('A2:A')])
    .build();
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat(rule));
  const answer = SpreadsheetApp.getUi().alert('Continue?', 'Really', SpreadsheetApp.getUi().ButtonSet.YES_NO);
  if (answer === SpreadsheetApp.getUi().Button.YES) console.log(sheet.getDataRange().getValues());
  console.log(String(sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()));
}
