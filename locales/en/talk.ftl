### talk: texts for staff during the conversation (the intake). What the newcomer reads is in intake.ftl.

talk-title = Conversation
talk-list-title = Conversations
talk-read-back-title = Read together
talk-observed-title = What we see

## The list

talk-none = No conversation yet
talk-none-line = Begin below. Everything may be done in parts, on different days.
talk-go-on = Go on
talk-state-open = Under way
talk-state-not-read = Finished, not read back
talk-state-done = Finished and read back
talk-later-title = To be asked later
talk-later-since = On { $day } they asked to do this later
talk-later-ask = Ask now

## Starting

talk-new = New conversation
talk-language-hint = Preferably the language the person likes to talk in. If we have no texts in it, the questions are in Dutch.
talk-language-needed = Choose the language of the conversation.
talk-mode-needed = Choose how you talk.
talk-mode-worker = I speak that language myself
talk-mode-interpreter-present = With an interpreter in the room
talk-mode-interpreter-remote = With an interpreter by phone or screen
talk-mode-mediator = With an intercultural mediator
talk-mode-companion = With somebody the person brought along
talk-mode-dutch = In Dutch, without help
talk-channel = How do you fill it in?
talk-form = How do you show the questions?
talk-form-page = One long page for each part
talk-form-one = One question a screen
talk-start = Begin the conversation

## Paper and texts

talk-paper-line = The same questions in two languages, to talk without a screen or to take along.
talk-paper-print = Print
talk-paper-blank = Blank form without a file
talk-texts-title = Languages of the questions
talk-texts-line = Another language? Then we show the questions in Dutch and an interpreter helps.
talk-text-source = Source text
talk-text-checked = Checked
talk-text-draft = Not checked yet
talk-text-partly =
    { $n ->
        [one] 1 text is missing
       *[other] { $n } texts are missing
    }
talk-text-missing = No texts
talk-notice-draft = The texts in { $language } have not been checked by a second person yet. Ask whether the question is clear.
talk-notice-partly = Not all texts exist in { $language } yet. What is missing is in Dutch.
talk-notice-missing = We have no texts in this language yet ({ $language }). The questions are in Dutch. Let an interpreter say them.

## On the screen

talk-opening = Words to begin with
talk-chapters = Parts of the conversation
talk-no-chapters = You cannot add anything to this file.
talk-all-chapters = All parts
talk-stop = Stop, everything is saved
talk-progress = { $done } of { $all } questions have an answer
talk-progress-none = Not begun yet
talk-progress-all = All questions have an answer
talk-progress-later =
    { $n ->
        [one] 1 question for later
       *[other] { $n } questions for later
    }
talk-source-and-date = Source and date
talk-source = From whom do we know this?
talk-since-when = True since
talk-from = { $source }; { $org }, { $day }
talk-since = true since { $since }
talk-stale = A colleague has just filled this in differently. It stands above. Save again if your answer is the right one.
talk-finished = This conversation is closed. Something to add? Put it in the profile, or begin a new conversation.
talk-finished-meanwhile = This conversation is closed. What you typed is still here. Begin a new conversation to save it.
talk-draft = This is a draft of { $when }. It is not saved yet.
talk-draft-drop = Throw the draft away
talk-draft-drop-ask = What you typed will be gone. Throw it away?

## What staff see

talk-observed-line = Reading and writing, Dutch, civic integration. Never on the screen together.
talk-observed-write = Write down what you see
talk-observed-notice = For staff only. Turn the screen away: this page is not for reading together.

## Reading back and ending

talk-read-at = Read back on { $when }
talk-changed-since = Something changed after reading back. Read that once more.
talk-finish-unread = This conversation has not been read back yet. Close it all the same?
talk-next-title = What now?
talk-next-agreement = Agree who may look
talk-next-agreement-line = It has not been agreed yet which organisations may look.
talk-next-plan-line = There are no steps yet. Make a first plan together.
talk-next-card-line = Give the card along: the steps and who helps, on paper.
