### ما كُتب ولم يُنشر بعد.

drafts-title = المسودات
drafts-new = منشور جديد
drafts-none = لا مسودات
    .text = كل ما بدأت كتابته يُحفظ هنا، على هذا الجهاز وحده، إلى أن يُنشر أو يُحذف.
drafts-wordless = (بلا نص)
drafts-answers = رد على { $name }
drafts-answers-somebody = رد على منشور
drafts-changes = تعديل منشور
drafts-quotes = اقتباس منشور
drafts-files = { $count ->
        [zero] بلا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
drafts-thread = { $count ->
        [zero] بلا منشورات أخرى
        [one] منشور واحد آخر
        [two] منشوران آخران
        [few] { $count } منشورات أخرى
        [many] { $count } منشورًا آخر
       *[other] { $count } منشور آخر
    }
drafts-delete = حذف المسودة
drafts-delete-label = حذف المسودة: { $words }
drafts-deleted = حُذفت المسودة.
drafts-undo = تراجع
drafts-back = عادت المسودة.
drafts-gone = لم تعد بين مسوداتك.
drafts-others = في حساباتك الأخرى
drafts-elsewhere = { $count ->
        [zero] لا مسودات في { $handle }
        [one] مسودة واحدة في { $handle }
        [two] مسودتان في { $handle }
        [few] { $count } مسودات في { $handle }
        [many] { $count } مسودة في { $handle }
       *[other] { $count } مسودة في { $handle }
    }

## عند الكتابة

drafts-count = { $count ->
        [zero] المسودات، لا غيرها
        [one] المسودات، واحدة أخرى
        [two] المسودات، اثنتان أخريان
        [few] المسودات، { $count } أخرى
        [many] المسودات، { $count } أخرى
       *[other] المسودات، { $count } أخرى
    }
drafts-before = هذه مسودتك السابقة.
drafts-another = بدء منشور آخر
drafts-another-done = مسودتك محفوظة. هذا منشور جديد.

## في انتظار الإرسال

drafts-waiting = في انتظار الإرسال
drafts-kept = المسودات
drafts-leave = إرساله متى أمكن
drafts-left = سيُرسل متى أمكن.
drafts-show = عرض
drafts-why = { $what } سيُرسل المنشور تلقائيًا متى أمكن.
drafts-needs-you = { $what } المنشور في انتظار قرارك.
drafts-try = محاولة الآن
drafts-try-label = محاولة الآن: { $words }
drafts-sending = جارٍ الإرسال
drafts-edit = تعديل
drafts-edit-label = تعديل: { $words }
drafts-sent = نُشر المنشور الذي كان ينتظر.
drafts-sent-of = نُشر المنشور الذي كان ينتظر في { $handle }.
drafts-home-waits = { $count ->
        [zero] لا منشورات في انتظار الإرسال.
        [one] منشور واحد في انتظار الإرسال.
        [two] منشوران في انتظار الإرسال.
        [few] { $count } منشورات في انتظار الإرسال.
        [many] { $count } منشورًا في انتظار الإرسال.
       *[other] { $count } منشور في انتظار الإرسال.
    }
drafts-home-needs = { $count ->
        [zero] لا منشورات في انتظار قرارك.
        [one] تعذّر إرسال منشور واحد، والقرار لك.
        [two] تعذّر إرسال منشورين، والقرار لك.
        [few] تعذّر إرسال { $count } منشورات، والقرار لك.
        [many] تعذّر إرسال { $count } منشورًا، والقرار لك.
       *[other] تعذّر إرسال { $count } منشور، والقرار لك.
    }
drafts-line = ما كتبته ولم يُنشر
