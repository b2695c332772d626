### منشور واحد وكل ما عليه.

## أعلى النص

post-boosted-by = إعادة نشر من { $name }
post-in-reply-to = رد على { $handle }
post-edited = معدَّل
post-edited-at = عُدّل { $time }
post-bot = آلي
post-visibility-unlisted = الجميع دون صخب
post-visibility-private = المتابعون فقط
post-visibility-direct = المذكورون فيه فقط
post-visibility-other = مقيد من الخادم

## الأزرار

post-reply = رد
post-reply-count = { $count ->
        [zero] رد، لا ردود حتى الآن
        [one] رد، رد واحد حتى الآن
        [two] رد، ردان حتى الآن
        [few] رد، { $count } ردود حتى الآن
        [many] رد، { $count } ردًا حتى الآن
       *[other] رد، { $count } رد حتى الآن
    }
post-boost = إعادة نشر
post-boost-count = { $count ->
        [zero] إعادة نشر، لا شيء حتى الآن
        [one] إعادة نشر، مرة واحدة حتى الآن
        [two] إعادة نشر، مرتان حتى الآن
        [few] إعادة نشر، { $count } مرات حتى الآن
        [many] إعادة نشر، { $count } مرة حتى الآن
       *[other] إعادة نشر، { $count } مرة حتى الآن
    }
post-favourite = تفضيل
post-favourite-count = { $count ->
        [zero] تفضيل، لا شيء حتى الآن
        [one] تفضيل، واحد حتى الآن
        [two] تفضيل، اثنان حتى الآن
        [few] تفضيل، { $count } حتى الآن
        [many] تفضيل، { $count } حتى الآن
       *[other] تفضيل، { $count } حتى الآن
    }
post-save = حفظ
post-more = المزيد
post-share = مشاركة…
post-copy-link = نسخ الرابط
post-link-copied = نُسخ الرابط.
post-open-browser = فتح في المتصفح
post-less = التقليل من هذا…
post-delete = حذف
post-delete-ask = حذف هذا المنشور؟
post-delete-text = يختفي من خادمك، ومن الخوادم الأخرى متى بلغها الخبر. لا يمكن استرجاعه.
post-delete-yes = حذفه
post-delete-no = إبقاؤه
post-deleted = حُذف.
post-boost-private = لا يمكن إعادة نشر ما هو للمتابعين.

## حين يُتراجع عن شيء لأن الخادم رفضه

post-vote-failed = لم يُقبل صوتك. لم يتغير شيء.
post-favourite-failed = لم يُقبل التفضيل. كل شيء كما كان.
post-boost-failed = لم تُقبل إعادة النشر. كل شيء كما كان.
post-save-failed = لم يُحفظ. كل شيء كما كان.

## تحذير المحتوى وعوامل التصفية والصور الحساسة

post-warning-show = إظهار
post-warning-hide = إخفاء
post-sensitive = محتوى حساس
post-held-back = من { $server }
post-sensitive-show = إظهار
post-sensitive-hide = إخفاء من جديد
post-filtered = أخفاه عامل التصفية «{ $title }»
post-filtered-show = إظهار مع ذلك

## صور ومقاطع

post-media-audio = مقطع صوتي
post-media-other = فتح المرفق
post-media-no-alt = بلا وصف
post-media-failed = لم تصل الصورة.
post-media-preview = لا يمكن عرض هذه الصورة هنا. هذه معاينة لها.
post-media-description = الوصف
post-alt = وصف
post-media-place = { $place } من { $count }
post-media-next = التالي
post-media-previous = السابق

## الاستطلاعات

post-poll = استطلاع
post-poll-people = { $count ->
        [zero] لم يصوّت أحد
        [one] صوّت شخص واحد
        [two] صوّت شخصان
        [few] صوّت { $count } أشخاص
        [many] صوّت { $count } شخصًا
       *[other] صوّت { $count } شخص
    }
post-poll-votes = { $count ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $count } أصوات
        [many] { $count } صوتًا
       *[other] { $count } صوت
    }
post-poll-closes = ينتهي { $when }
post-poll-closed = انتهى
post-poll-yours = صوتك
post-poll-one = اختيار جواب واحد
post-poll-several = يمكنك اختيار عدة أجوبة.
post-poll-vote = تصويت
post-poll-results = عرض النتائج
post-poll-back = العودة إلى الأجوبة
post-poll-choose-first = لا بد من اختيار جواب أولًا.
post-poll-kept = يُرسل صوتك متى فُتح حسابك.

## الروابط والاقتباسات

post-card-open = يُفتح في متصفحك
link-ask = فتح { $host }؟
link-ask-letters = اسم هذا الموقع مكتوب بأحرف غير مألوفة، وقد يشبه اسم موقع آخر. إن لم تسبق لك معرفته، فالأفضل ألا يُكتب فيه ما يخصك.
link-ask-plain = الاتصال بهذا الموقع غير مشفّر: قد يطّلع آخرون على ما يُعرض فيه وما يُكتب، وقد يغيّرونه.
link-ask-yes = فتحه
post-quote = منشور مقتبس
post-quote-pending = المنشور المقتبس ينتظر موافقة صاحبه.
post-quote-hidden = لا يمكن عرض المنشور المقتبس.
post-quote-rejected = لم يوافق صاحب المنشور على اقتباسه.
post-quote-revoked = سحب صاحب المنشور موافقته على اقتباسه.
post-quote-deleted = حُذف المنشور المقتبس.
post-quote-unauthorized = المنشور المقتبس غير متاح لك.
post-quote-blocked = المنشور المقتبس لشخص حظرته.
post-quote-server-blocked = المنشور المقتبس من خادم حظرته.
post-quote-muted = المنشور المقتبس لشخص كتمته.
post-quote-anyway = إظهار مع ذلك
post-quote-show = إظهار المنشور المقتبس

## المنشور كاملًا لقارئات الشاشة

post-label = { $name }: { $text } { $time }.
post-label-media = { $count ->
        [zero] بلا مرفقات.
        [one] مرفق واحد.
        [two] مرفقان.
        [few] { $count } مرفقات.
        [many] { $count } مرفقًا.
       *[other] { $count } مرفق.
    }
post-visibility-public = يراه الجميع
post-media-plays = يُشغَّل في متصفحك

## سبب ظهور منشور في الرئيسية

post-because-tag = لمتابعتك { $tag }
post-because-tag-chosen = لاختيارك { $tag }
post-because-trending = حديث الناس على { $server }
post-because-local = نُشر للتو على { $server }
post-because-person = من شخص اخترته

## التثبيت والترجمة

post-pinned = مثبّت
post-translate = ترجمة من { $language }
post-translating = تجري الترجمة…
post-original = عرض الأصل
post-translated-by = تُرجم من { $language } بواسطة { $by }
post-translated = تُرجم من { $language }
post-translated-said = تُرجم المنشور.
post-translate-failed = لم يُترجم.
post-pin = في أعلى صفحتي
post-is-pinned = ثُبّت في أعلى صفحتك.
post-is-unpinned = لم يعد في أعلى صفحتك.

## التفاعل مع منشور من حساب آخر على هذا الجهاز

post-as = إعادة نشر أو تفضيل أو رد من حساب آخر…
post-as-title = من حساب آخر
post-as-who = من أي حساب؟
post-as-nobody = لا يوجد حساب آخر لفعل ذلك.
    .text = يمكنك إضافة حساب من الإعدادات.
post-as-looking = جارٍ البحث عن المنشور على { $server }
post-as-missing = لا يعثر { $server } على هذا المنشور. ربما ليس متاحًا للجميع، أو أن الخادمين لا يتبادلان المنشورات.
post-as-here = المنشور موجود هناك. كل ما يلي يكون من حساب { $handle }.
post-as-reply-note = الرد يتطلب الانتقال إلى ذلك الحساب.
