/** In the style of the official samples: a custom function whose bands are an argument. */
function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B4').setValues([
    ['From', 'Rate'],
    [0, 0.1],
    [10000, 0.12],
    [20000, 0.15],
  ]);
  sheet.getRange('D1').setFormula('=TIER_PRICE(15000, A2:B4)');
  console.log('Price: %s', sheet.getRange('D1').getValue());
}

function TIER_PRICE(value, table) {
  let total = 0;
  for (let i = 0; i < table.length; i++) {
    const next = i + 1 < table.length ? table[i + 1][0] : Infinity;
    if (value > table[i][0]) total += (Math.min(value, next) - table[i][0]) * table[i][1];
  }
  return total;
}
