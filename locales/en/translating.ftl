### Trente being translated, by people who have a folder of .ftl files.

# Page, and the row in the settings that leads there.
translating = Translate Trente
    .line = Try sentences as you write them
    .text = Open a folder of sentences: what you save is shown at once, and what is to be mended stands below. No programs are needed but a text editor.

## Opening and beginning

translating-open = Open a folder
    .label = Where it is
    .help = The folder of one language, named by its tag, as in trente/locales/de.
    .action = Open
    .choose = Choose a folder…
translating-begin = Begin a language
    .label = Its tag
    .help = As in sv or pt-PT. The English sentences are copied into a folder of their own in your downloads, to be written over.
    .action = Begin

## The open folder

translating-folder = Your folder
# $language: its own name. $done, $all: numbers of messages.
translating-share = { $language }: { $done } of { $all } sentences
translating-close = Stop translating
translating-points = Say which sentence is which
    .text = Pointing at a text, or reaching it by keyboard, shows its name, its file and what was noted for translators.

## What is to be mended

translating-troubles = { $count ->
        [0] Nothing to mend
        [one] { $count } thing to mend
       *[other] { $count } things to mend
    }
translating-whole = Every sentence is there and can be read.
translating-more = { $count ->
        [one] And { $count } more.
       *[other] And { $count } more.
    }
# Each of these stands behind a file, a line and the name of a message. $english: the English words.
wrong-missing = Missing. In English: { $english }
wrong-extra = English does not have it. Take it out.
# $file: the name of a file.
wrong-elsewhere = It belongs in { $file }.
wrong-twice = It stands there twice. Take one out.
# $part: an attribute, as in ".text", or "own" for the text itself.
wrong-lacks-part = { $part ->
        [own] Its own text is missing.
       *[other] { $part } is missing. Add it as in English.
    }
wrong-extra-part = { $part ->
        [own] English has no text here. Take it out.
       *[other] English has no { $part }. Take it out.
    }
# $name: the name of a variable.
wrong-lacks-variable = The variable { $name } is missing. Put it in.
wrong-extra-variable = The variable { $name } is never given here.
# $form: a plural form as CLDR calls it, as in "few".
wrong-lacks-form = The form [{ $form }] is missing. Add it.
wrong-extra-form = This language never uses the form [{ $form }]. Take it out.
# $why: technical, in English.
wrong-unreadable = This cannot be read: { $why }
# $english, $own: a word in English and as the glossary has it.
wrong-glossary = The glossary says { $own } for { $english }.
# $long, $room: numbers of letters.
wrong-long = { $long } letters, and room for { $room }. Shorten it.
# $mark: a mark such as a straight quotation mark. $instead: what to write.
wrong-mark = Write { $instead } instead of { $mark }.

## Made-up languages, made from English

translating-tries = Made-up languages
translating-plain = None
    .text = Trente speaks as you chose.
translating-longer = Accented and longer
    .text = Cut texts are seen by their missing bracket, plain ones never went through a translator.
translating-mirrored = From right to left
    .text = What does not turn around is seen.
