/** How a moment is shown in the admin: to the second, so that one can tell releases apart. */
export const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm:ss' } as const
