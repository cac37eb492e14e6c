/** Pictures and files. */
export const upload = {
  addFile: 'Add a file',
  addFiles: 'Add files',
  bulkUpload: 'Add several',
  dragAndDrop: 'Drop a file here',
  dragAndDropHere: 'or drop a file here',
  editImage: 'Choose what matters in it',
  fileName: 'File',
  fileSize: 'Size of the file',
  filesToUpload: 'Files to add',
  fileToUpload: 'File to add',
  focalPoint: 'What matters in it',
  focalPointDescription:
    'Where a picture is cut to fit, this point stays in it. Drag it to the place, or write where it is.',
  previewSizes: 'See its sizes',
  selectCollectionToBrowse: 'Choose a kind',
  selectFile: 'Choose a file',
  setFocalPoint: 'Set this point',
}
