/** Invented headteachers who confirmed the year of those who have a place, in the order of the people. */
export const headteachers: readonly string[] = [
  'Imogen Farrant', 'Desmond Achebe', 'Caroline Mistry', 'Ralph Lindqvist', 'Oonagh Fairweather', 'Tobias Greatorex',
  'Nasreen Malik', 'Philippa Thornbury', 'Godfrey Mensah', 'Elspeth Carrow', 'Barnaby Whitlock', 'Yvette Castellan',
  'Hugh Penrose', 'Anjali Deshmukh', 'Marcus Ollerenshaw', 'Bronwen Tudor', 'Cedric Amadi', 'Felicity Garside',
  'Leopold Saxby', 'Renuka Pillai', 'Stewart Hallam', 'Winifred Oakes', 'Jasper Cawthorne', 'Teresa Nowak',
  'Alastair Birkett', 'Grace Olatunji', 'Quentin Haigh', 'Miranda Sykes', 'Dilip Banerjee', 'Verity Lockwood',
];
