### Lists of people: made, changed, and who is in them.

list-new = New list
list-change = Change the list
list-menu = More about this list
list-name = Name
list-no-name = Give it a name first.
list-exclusive = Keep these posts out of Home
    .text = What its people post stands in the list alone.
list-is-exclusive = Kept out of Home
list-replies = Replies that stand in it
list-replies-list = To people in it
list-replies-followed = To anyone you follow
list-replies-none = None
list-make = Make it
list-keep = Save
list-made = Your list is made.
list-changed = Your list is changed.
list-delete = Delete the list
# $title: the list's name.
list-delete-ask = Delete “{ $title }”?
list-delete-text = You go on following the people in it. The list can’t be brought back.
list-delete-yes = Delete
list-deleted = “{ $title }” is deleted.

## Who is in it

list-people = People in this list
list-nobody = Nobody yet
    .text = Look for somebody whom you follow, or choose “Add to a list” in the menu on their page.
list-find = Add somebody
    .help = Lists hold people whom you follow.
list-found = People who were found
# Beside somebody whom one does not follow.
list-not-followed = Not followed
list-within = In the list
# $name: the person's name.
list-put = Add { $name } to the list
list-put-short = Add
list-take = Remove { $name } from the list
list-take-short = Remove

## From a person's menu

list-add = Add to a list …
# $name: the person's name.
list-add-title = Lists with { $name }
list-add-follow = Lists hold people whom you follow. Follow { $name } first.
list-add-none = You have no lists yet.
list-add-done = Done
