### البحث والاستكشاف، وما يُقرأ بعيدًا عن الرئيسية.

## التنقل

nav-explore = استكشاف
nav-search = بحث
nav-bookmarks = المحفوظات
nav-favourites = المفضلة
nav-yours = ما يخصك
lists-title = القوائم

## حقل البحث

find-label = بحث، أو لصق أي رابط
find-placeholder = بحث، أو لصق أي رابط
find-clear = مسح البحث
find-more = عرض المزيد
find-people-today = { $count ->
        [zero] لا أحد اليوم
        [one] شخص واحد اليوم
        [two] شخصان اليوم
        [few] { $people } أشخاص اليوم
        [many] { $people } شخصًا اليوم
       *[other] { $people } شخص اليوم
    }
find-people-lately = { $count ->
        [zero] لا أحد مؤخرًا
        [one] شخص واحد مؤخرًا
        [two] شخصان مؤخرًا
        [few] { $people } أشخاص مؤخرًا
        [many] { $people } شخصًا مؤخرًا
       *[other] { $people } شخص مؤخرًا
    }
find-news-people = { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
find-done-from-home = خادمك ينفذ ذلك بعد لحظة.

## البحث

search-for = البحث عن «{ $text }»
search-typing = { $count ->
        [zero] لا أحد مطابق
        [one] شخص واحد مطابق
        [two] شخصان مطابقان
        [few] { $count } أشخاص مطابقون
        [many] { $count } شخصًا مطابقًا
       *[other] { $count } شخص مطابق
    }
search-kinds = نوع النتائج
search-all = الكل
search-people = أشخاص
search-people-all = كل الأشخاص
search-tags = وسوم
search-tags-all = كل الوسوم
search-posts = منشورات
search-posts-all = كل المنشورات
search-no-people = لا أحد بهذا الاسم.
search-no-tags = لا وسوم كهذا.
search-no-posts = لا منشورات بهذه الكلمات. لا يُعثر إلا على منشورات سمح أصحابها بذلك، وعلى منشوراتك.
search-none = لا نتائج عن «{ $text }» على { $server }
    .text = لا تعرف الخوادم إلا من سبق أن صادفته. قد تفيد كتابته بطريقة أخرى، أو لصق رابط أو معرّف كامل من Mastodon (@lea@piaille.fr).
    .action = عرض حديث الناس
search-guest = بحساب، يتسع البحث ليشمل المنشورات والخوادم الأخرى.
search-members = البحث على { $server } متاح لمن له حساب فقط
    .text = يمكن لصق رابط أو معرّف كامل من Mastodon (@lea@piaille.fr): كلاهما يُفتح دون حساب.
search-past = أحدث عمليات البحث
search-clear = مسح
search-cleared = مُسحت.
search-what = أين يجري البحث
search-what-people = في الأشخاص والوسوم التي صادفها { $server }.
search-what-posts = في منشورات سمح أصحابها بالعثور عليها، وفي منشوراتك.
search-what-links = في أي رابط من أي خادم: بعد لصقه يُفتح هنا.
search-narrow = تضييق البحث بكلمات
search-op-from = منشورات هذا الشخص فقط؛ ولمنشوراتك from:me
search-op-has = ما فيه صور أو مقاطع فقط؛ وللاستطلاعات has:poll
search-op-is = الردود فقط؛ وللمحتوى الحساس is:sensitive
search-op-language = بهذه اللغة فقط، برمزها
search-op-before = ما قبل هذا اليوم فقط
search-op-after = ما بعد هذا اليوم فقط
search-link = رابطك يؤدي إلى شيء يستطيع Trente فتحه
search-link-post = المنشور الذي في رابطك
search-open = فتح
search-server = قد يكون { $server } خادمًا
search-server-read = قراءة ما يُنشر هناك

## الاستكشاف

explore-posts = منشورات
explore-hashtags = وسوم
explore-news = أخبار
explore-people = أشخاص
explore-local = هذا الخادم
explore-federated = كل الخوادم
explore-no-hashtags = لا وسوم رائجة بعد
    .text = حين يستعمل عدة أشخاص الوسم نفسه يظهر هنا.
explore-no-news = لا أخبار بعد
    .text = حين يشارك عدة أشخاص الصفحة نفسها تظهر هنا.
explore-no-people = لا اقتراحات بعد
    .text = يمكن البحث عن اسم، أو لصق المعرّف الكامل لشخص معروف لك.
explore-no-posts = الهدوء يعم المكان
    .text = لم ينشر أحد شيئًا هنا في الوقت الحالي.

## بجانب الصفحات في نافذة عريضة

around-tags = حديث الناس
around-all-tags = كل الوسوم
around-people = أشخاص للمتابعة
around-all-people = المزيد من الأشخاص

## ما يُقرأ بعيدًا عن الرئيسية

bookmarks-none = لا محفوظات بعد
    .text = علامة الحفظ أسفل المنشور تبقيه هنا. لا يرى محفوظاتك أحد غيرك.
favourites-none = لا مفضلات بعد
    .text = القلب أسفل المنشور يخبر صاحبه أنه أعجبك، ويضعه هنا.
followed-tags = وسومك
    .text = منشورات بالوسوم التي يتابعها حسابك، والأحدث أولًا
followed-tags-none = لا منشورات هنا بعد
    .text = بمتابعة وسم من صفحته تظهر منشوراته هنا.
lists-none = لا قوائم بعد
    .text = تعرض القائمة منشورات أشخاص معينين وحدها. يمكنك إنشاء واحدة وإضافة من يتابعهم حسابك إليها.
list-empty = الهدوء يعم المكان
    .text = لم ينشر أحد ممن فيها شيئًا بعد.
members-place = هذا يحتاج إلى حساب
    .text = إنشاء حساب أو تسجيل الدخول يفتحه لك.
tags-title = عدة وسوم
tags-add = وسم إضافي
tags-add-go = إضافة
tags-out = إزالة { $tag }
sharing-title = منشورات تشارك هذا الرابط
sharing-none = لم يعد أحد يشارك هذا الرابط
    .text = قد تكون الصفحة نفسها لا تزال موجودة.
sharing-read = القراءة على { $site }
server-guest = القراءة هنا على { $server } كما هي لزواره. وما يُضاف إلى المفضلة أو المحفوظات ينفذه خادمك.

## روابط شبكات أخرى، يُعرف أهلها هنا عبر جسر

bridge-none = لا يعرف { $server } صاحب الحساب { $name } من { $network }. ربما لم يُفعَّل عنده الجسر الذي يتيح للآخرين متابعته.
bridge-unknown = لا يعرف خادمك هذا الشخص. ربما لم يُفعَّل عنده الجسر الذي يتيح للآخرين متابعته.
bridge-opened = هذا هو الشخص نفسه، كما يعرفه خادمك عبر الجسر.
bridge-opened-there = فتح الرابط
