### كتابة منشور.

compose-title = منشور جديد
compose-title-reply = رد
compose-close = إغلاق مع الاحتفاظ بالمسودة
compose-text = منشورك
compose-placeholder = ما الذي يشغل بالك؟
compose-placeholder-reply = ردك
compose-send = نشر
compose-sending = جارٍ النشر
compose-send-keys = { $keys } للنشر
compose-tools = إضافات إلى منشورك

## لمن الرد

compose-replying = رد على { $name }
compose-post-gone = تعذّر تحميل المنشور الذي كتبت ردًا عليه. نصك محفوظ.

## من يراه

compose-visibility = من يراه: { $who }
compose-visibility-menu = من يراه
compose-public = الجميع
    .line = يظهر في الموجزات العامة وفي البحث وفي صفحتك.
compose-unlisted = الجميع دون صخب
    .line = متاح للجميع في صفحتك، لكنه لا يظهر في الموجزات العامة.
compose-private = المتابعون
    .line = متابعوك والمذكورون فيه فقط.
compose-direct = المذكورون فيه
    .line = من تُكتب أسماؤهم فيه فقط. وقد يتمكن فريق خادمك من قراءته أيضًا.

## لغته

compose-language = لغة هذا المنشور: { $language }
compose-language-yours = لغاتك
compose-language-all = كل اللغات
compose-language-unset = اللغة

## تحذير المحتوى

compose-warning-add = إضافة تحذير المحتوى
compose-warning-remove = إزالة تحذير المحتوى
compose-warning = تحذير المحتوى
compose-warning-placeholder = ما الذي ينبغي معرفته قبل القراءة؟

## الطول

compose-left = { $count ->
        [zero] لم تبق أحرف
        [one] بقي حرف واحد
        [two] بقي حرفان
        [few] بقيت { $count } أحرف
        [many] بقي { $count } حرفًا
       *[other] بقي { $count } حرف
    }
compose-over = { $count ->
        [zero] لا أحرف زائدة
        [one] حرف واحد زائد
        [two] حرفان زائدان
        [few] { $count } أحرف زائدة
        [many] { $count } حرفًا زائدًا
       *[other] { $count } حرف زائد
    }

## المسودات

compose-draft-saved = المسودة محفوظة على هذا الجهاز
compose-draft-failed = تعذّر حفظ المسودة على هذا الجهاز. نصك لا يزال هنا؛ الأفضل إبقاء هذه الصفحة مفتوحة أو نسخه.
compose-draft-restored = عادت مسودتك السابقة.
compose-discard = تجاهل
compose-discard-ask = تجاهل هذه المسودة؟
compose-discard-text = هي على هذا الجهاز فقط، ولا يمكن استرجاعها بعد ذلك.
compose-discard-yes = تجاهلها
compose-discard-no = الاحتفاظ بها

## بعد النشر

compose-sent = نُشر.
compose-sent-view = عرض
compose-again = نشره من جديد
compose-not-there = ليس بين أحدث منشوراتك. يمكنك نشره الآن.
compose-not-sent = لم يُنشر. نصك بأمان هنا.
compose-join = إنشاء حساب
compose-needs-account = الكتابة تحتاج إلى حساب. بعد إنشائه أو تسجيل الدخول تُفتح هذه الصفحة من جديد.
share-kept = ما شاركته محفوظ، ويُفتح هنا حين يصبح لك حساب.
share-left-out = لم يصل كل شيء: يقبل Trente أربعة ملفات على الأكثر، حجم كل منها 100 MB بحد أقصى.

compose-keep = حفظ مسودة
compose-waits = حُفظ. يمكنك نشره متى فُتح حسابك.

## من سيراه: جملة واحدة أسفل النص

compose-seen-public = { $quotes ->
        [public] يراه الجميع، ويمكن لأي كان اقتباسه.
        [followers] يراه الجميع. والاقتباس متاح لمتابعيك وحدهم.
        [nobody] يراه الجميع. ولا يمكن لغيرك اقتباسه.
       *[unsaid] يراه الجميع، ويظهر أيضًا في البحث والموجزات العامة.
    }
compose-seen-unlisted = { $quotes ->
        [public] يراه كل من يمر به، لكنه لا يظهر في الموجزات العامة. ويمكن لأي كان اقتباسه.
        [followers] يراه كل من يمر به، لكنه لا يظهر في الموجزات العامة. والاقتباس متاح لمتابعيك وحدهم.
        [nobody] يراه كل من يمر به، لكنه لا يظهر في الموجزات العامة. ولا يمكن لغيرك اقتباسه.
       *[unsaid] يراه كل من يمر به، لكنه لا يظهر في الموجزات العامة.
    }
compose-seen-private = { $followers ->
        [chosen] لا يراه إلا من قبلت متابعتهم لك.
       *[open] يراه متابعوك فقط. والمتابعة متاحة لأي كان، ومن يتابعك يراه أيضًا.
    }
compose-seen-private-named = { $followers ->
        [chosen] يراه من قبلت متابعتهم لك، ومعهم { $names }.
       *[open] يراه متابعوك، ومعهم { $names }. والمتابعة متاحة لأي كان.
    }
compose-seen-direct = لا يراه إلا أنت و{ $names }. وقد يتمكن القائمون على الخوادم من قراءته أيضًا.
compose-seen-nobody = لا يراه أحد غيرك. ليراه شخص ما، يُكتب اسمه في النص بعد العلامة @.
compose-seen-others = { $count ->
        [zero] { $name } وحده
        [one] { $name } وشخص آخر
        [two] { $name } وشخصان آخران
        [few] { $name } و{ $count } آخرون
        [many] { $name } و{ $count } شخصًا آخر
       *[other] { $name } و{ $count } شخص آخر
    }
compose-seen-local = لا يراه إلا من حساباتهم على { $server }، ولا يصل إلى أي خادم آخر.
compose-seen-local-private = { $followers ->
        [chosen] لا يراه إلا من قبلت متابعتهم لك على { $server }.
       *[open] يراه متابعوك على { $server } فقط. والمتابعة متاحة هناك لأي كان، ومن يتابعك يراه أيضًا.
    }
compose-seen-local-private-named = { $followers ->
        [chosen] يراه من قبلت متابعتهم لك على { $server }، ومعهم { $names }.
       *[open] يراه متابعوك على { $server }، ومعهم { $names }. والمتابعة متاحة هناك لأي كان.
    }
compose-seen-local-direct = لا يراه إلا أنت و{ $names }. وقد يتمكن القائمون على { $server } من قراءته أيضًا.
compose-seen-local-nobody = لا يراه أحد غيرك. ليراه شخص من { $server }، يُكتب اسمه في النص بعد العلامة @.
compose-seen-local-missed = لا يصل إلى أي خادم آخر، ولذلك لا يصل إلى { $names }.
compose-local = على { $server } فقط
    .text = لا يصل إلى أي خادم آخر، ولا حتى إلى متابعيك هناك.
compose-markdown = Markdown
    .text = يظهر بتنسيقه ما يُكتب هكذا: *مائل*، **غامق**، [روابط](https://…)، وكذلك القوائم.
compose-visibility-done = تم
compose-quotes = من يمكنه اقتباسه
compose-quote-public = الجميع
compose-quote-followers = المتابعون
compose-quote-nobody = لا أحد
compose-quotes-closed = ما لا يراه الجميع لا يقتبسه غيرك.

## استطلاع

compose-poll = استطلاع
compose-poll-add = إضافة استطلاع
compose-poll-remove = إزالة الاستطلاع
compose-poll-answer = الجواب { $place }
compose-poll-less = إزالة الجواب { $place }
compose-poll-more = إضافة جواب
compose-poll-several = أجوبة متعددة
compose-poll-length = المدة
compose-poll-minutes = { $count ->
        [zero] بلا دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
compose-poll-hours = { $count ->
        [zero] بلا ساعات
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
compose-poll-days = { $count ->
        [zero] بلا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
compose-poll-few = لا بد للاستطلاع من جوابين على الأقل.
compose-poll-long = عدد أحرف الجواب { $most } على الأكثر.
compose-poll-twice = في الاستطلاع جوابان متطابقان.
compose-poll-or-media = يقبل { $server } في المنشور صورًا أو استطلاعًا، لا الاثنين معًا.

## لغة المكتوب

compose-tongue = يبدو أن النص باللغة { $language }.
    .take = نشر باللغة { $language }
    .leave = إبقاء اللغة

## خيط: منشورات تُنشر واحدًا تلو الآخر

compose-thread-add = إضافة منشور
compose-thread-placeholder = وماذا بعد؟
compose-thread-nth = المنشور { $place } من { $count }
compose-thread-remove = إزالة المنشور { $place }
compose-thread-removed = أُزيل من الخيط.
compose-thread-long = النص أطول مما يتسع له منشور واحد.
compose-thread-split = تحويله إلى خيط
compose-thread-made = صار نصك خيطًا، وكل منشور فيه ضمن الطول المسموح.
compose-thread-sending = جارٍ نشر { $place } من { $count }
compose-thread-sent = { $count ->
        [zero] نُشر.
        [one] نُشر.
        [two] نُشر خيط من منشورين.
        [few] نُشر خيط من { $count } منشورات.
        [many] نُشر خيط من { $count } منشورًا.
       *[other] نُشر خيط من { $count } منشور.
    }
compose-thread-stopped = { $count ->
        [zero] لم يُنشر شيء من خيطك بعد. وهو كله بأمان هنا.
        [one] نُشر المنشور الأول من خيطك. والباقي بأمان هنا، ومنه يُستأنف النشر.
        [two] نُشر أول منشورين من خيطك. والباقي بأمان هنا، ومنه يُستأنف النشر.
        [few] نُشرت أول { $count } منشورات من خيطك. والباقي بأمان هنا، ومنه يُستأنف النشر.
        [many] نُشر أول { $count } منشورًا من خيطك. والباقي بأمان هنا، ومنه يُستأنف النشر.
       *[other] نُشر أول { $count } منشور من خيطك. والباقي بأمان هنا، ومنه يُستأنف النشر.
    }
compose-thread-later = لا يمكن أن ينتظر الخيط على الخادم، فهو لا يحتفظ إلا بمنشورات مفردة. يمكنك نشره الآن أو إبقاؤه بين مسوداتك.
compose-thread-nobody = لن يرى المنشور { $place } أحد غيرك. ليراه شخص ما، يُكتب اسمه فيه بعد العلامة @.
