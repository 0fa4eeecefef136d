### search: texts for staff.

search-title = Search
search-hint = Type a name, a file number or a page.
search-nothing = Nothing found
search-nothing-line = Search by another part of the name.
