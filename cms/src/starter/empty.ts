/** Parts of documents of which nothing is known: the site shows none of them. */
export const noMeta = { title: null, description: null, picture: null }
export const noInvitation = { heading: null, text: null, label: null }
export const noPins = { partnerships: [], caseStudies: [], testimonials: [] }
export const noThread = { questions: [], rhythms: [], insights: [], outputs: [], unknowns: [] }
