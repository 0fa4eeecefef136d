### Words that many pages share.

# The name is never translated: people must recognise it on a door, a card and a screen.
common-app = op weg

## Getting around

common-skip = Skip to the content
common-menu = Menu
common-menu-close = Close the menu
common-language = Language
common-language-menu = Choose your language
common-language-more = More languages
common-help = Help
common-help-call = Call us if you would like help
common-home = Home
common-back = Back
common-next = Next
common-previous = Previous
common-more = More
common-less = Less
common-all = All
common-none = None
common-page-of = Page { $page } of { $pages }
common-breadcrumb = You are here
common-signed-in-as = Signed in as { $name }
common-sign-in = Sign in
common-sign-out = Sign out
common-leave-quickly = Leave this page quickly

## Doing things

common-save = Save
common-saved = Saved
common-cancel = Cancel
common-close = Close
common-open = Open
common-edit = Change
common-add = Add
common-remove = Remove
common-undo = Undo
common-confirm = Yes, do this
common-send = Send
common-search = Search
common-search-clear = Clear the search
common-filter = Filter
common-filter-clear = Clear all filters
common-sort = Order
common-print = Print
common-download = Download
common-copy = Copy
common-copied = Copied
common-call = Call
common-email = Send an e-mail
common-show = Show
common-hide = Hide
common-details = Details
common-retry = Try again
common-choose = Choose
common-choose-one = Choose one answer
common-choose-many = You can choose more than one answer

## Answers

common-yes = Yes
common-no = No
common-unknown = Not known
common-not-asked = Not asked
common-refused = Prefers not to say
common-ask-later = Ask later
common-other = Something else
common-nothing-here = There is nothing here yet

## Forms

common-required = required
common-optional = optional
common-errors-title =
    { $count ->
        [one] There is one thing to look at
       *[other] There are { $count } things to look at
    }
common-errors-hint = What you filled in is still there.
common-error-at = Please note: { $message }
common-date-day = Day
common-date-month = Month
common-date-year = Year

## Counting and time

common-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
common-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
common-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
common-nights-left =
    { $count ->
        [0] Today
        [one] { $count } more night
       *[other] { $count } more nights
    }
common-results =
    { $count ->
        [0] Nothing found
        [one] { $count } result
       *[other] { $count } results
    }
common-today = Today
common-tomorrow = Tomorrow
common-yesterday = Yesterday
common-from-until = { $from } to { $until }
common-since = Since { $date }
common-until = Until { $date }
common-last-changed = Last changed on { $date } by { $name }

## State of a translation, for staff

common-translation-draft = This translation has not been checked yet.
common-translation-missing = This text is not translated yet. You are reading it in Dutch.
common-saved-at = Saved at { $time }
common-draft-kept = You typed this earlier. It is not saved yet.
