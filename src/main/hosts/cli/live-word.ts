// What a window lets a person type before anything is sent to the live Administrate. Whoever writes out a command, or says yes to
// its question, has said it: the command sends the word itself. Read-only mode stops it all the same.
export const liveWord = 'LIVE'
