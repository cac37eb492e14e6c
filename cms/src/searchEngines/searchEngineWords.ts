/** What the plugin's fields say, in place of its own words. */
export const searchEngineWords = {
  almostThere: 'Nearly',
  autoGenerate: 'Copy what the page says',
  bestPractices: 'what search engines advise',
  characterCount: '{{current}} letters of {{minLength}} to {{maxLength}}, ',
  charactersLeftOver: '{{characters}} left',
  charactersToGo: '{{characters}} more would fit',
  charactersTooMany: '{{characters}} too many',
  good: 'A good length',
  lengthTipDescription: '{{minLength}} to {{maxLength}} letters fit. More about it: ',
  lengthTipTitle: '{{minLength}} to {{maxLength}} letters fit. More about it: ',
  missing: 'Empty: as the page says',
  tooLong: 'The end may be cut off',
  tooShort: 'There is room for more',
}
