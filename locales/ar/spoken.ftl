### ما يقوله قارئ الشاشة عن المنشور، وما يُختار منه.

settings-access = إمكانية الوصول

## الاختيار، في الإعدادات

spoken = ما يقوله قارئ الشاشة عن المنشور
    .text = يمكنك اختيار الأجزاء وترتيبها كما يناسبك. وما يخفيه تحذير المحتوى يبقى مخفيًا إلى أن يُفتح.
spoken-now = ما يُقال عن كل منشور: { $parts }
spoken-usual = الترتيب المعتاد
spoken-is-usual = تُقرأ المنشورات بالترتيب المعتاد.
spoken-earlier = تقديم: { $part }
spoken-later = تأخير: { $part }
spoken-moved = { $part }: { $place } من { $count }
spoken-author = صاحب المنشور
spoken-handle = معرّف صاحب المنشور
spoken-warning = تحذير المحتوى
spoken-text = النص
spoken-time = الوقت
spoken-media = عدد الصور
spoken-poll = الاستطلاع
spoken-counts = الردود وإعادات النشر والتفضيلات
spoken-visibility = من يراه
spoken-why = من أعاد نشره

## الأجزاء كما تُقال: كل منها جملة، وأي منها قد يأتي أولًا

post-said-next = { $said } { $more }
post-said-author = { $name }.
post-said-handle = { $handle }.
post-said-warning = تحذير المحتوى: { $warning }.
post-said-time = { $time }.
post-said-poll = فيه استطلاع.
post-said-replies = { $count ->
        [zero] لا ردود.
        [one] رد واحد.
        [two] ردان.
        [few] { $count } ردود.
        [many] { $count } ردًا.
       *[other] { $count } رد.
    }
post-said-boosts = { $count ->
        [zero] لا إعادات نشر.
        [one] إعادة نشر واحدة.
        [two] إعادتا نشر.
        [few] { $count } إعادات نشر.
        [many] { $count } إعادة نشر.
       *[other] { $count } إعادة نشر.
    }
post-said-favourites = { $count ->
        [zero] لا تفضيلات.
        [one] تفضيل واحد.
        [two] تفضيلان.
        [few] { $count } تفضيلات.
        [many] { $count } تفضيلًا.
       *[other] { $count } تفضيل.
    }
post-said-visibility = { $who ->
        [public] يراه الجميع.
        [unlisted] يراه الجميع دون صخب.
        [private] للمتابعين فقط.
        [direct] للمذكورين فيه فقط.
       *[other] مقيد من الخادم.
    }
post-said-why = { $why }.
