### اختيار الرموز التعبيرية أثناء الكتابة، وما يكمل الكلمة.

emoji-add = إضافة إيموجي
emoji-title = إيموجي
emoji-close = إغلاق
emoji-find = البحث في الإيموجي
emoji-sections = انتقال إلى
emoji-recent = آخر ما استُعمل
emoji-custom = من خادمك
emoji-found = نتائج البحث
emoji-smileys = وجوه
emoji-people = أشخاص
emoji-animals = حيوانات وطبيعة
emoji-food = طعام وشراب
emoji-travel = سفر وأماكن
emoji-activities = أنشطة
emoji-objects = أشياء
emoji-symbols = رموز
emoji-flags = أعلام
emoji-skin = لون البشرة
emoji-skin-plain = أصفر
emoji-skin-light = فاتح
emoji-skin-medium-light = مائل إلى الفاتح
emoji-skin-medium = متوسط
emoji-skin-medium-dark = مائل إلى الداكن
emoji-skin-dark = داكن
emoji-none = لا إيموجي بهذا الاسم.
emoji-coming = إيموجي خادمك في الطريق.

## القائمة بجانب السطر الذي يُكتب

compose-suggest-people = أشخاص
compose-suggest-tags = وسوم
compose-suggest-emoji = إيموجي
compose-suggest-followed = ضمن متابَعاتك
compose-suggest-words = بهذه الكتابة تميّز قارئات الشاشة كلماته.
compose-suggest-count = { $count ->
        [zero] لا اقتراحات.
        [one] اقتراح واحد. Enter لاستعماله، وEscape لإغلاق القائمة.
        [two] اقتراحان. الأسهم للاختيار، وEnter للاستعمال، وEscape لإغلاق القائمة.
        [few] { $count } اقتراحات. الأسهم للاختيار، وEnter للاستعمال، وEscape لإغلاق القائمة.
        [many] { $count } اقتراحًا. الأسهم للاختيار، وEnter للاستعمال، وEscape لإغلاق القائمة.
       *[other] { $count } اقتراح. الأسهم للاختيار، وEnter للاستعمال، وEscape لإغلاق القائمة.
    }
