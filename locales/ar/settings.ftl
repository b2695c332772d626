### ما يُختار على هذا الجهاز.

settings-title = الإعدادات
settings-sections = في هذه الصفحة
settings-find = البحث في الإعدادات
settings-find-none = لا إعداد بهذه الكلمات.

## الحسابات

settings-accounts = الحسابات
settings-in-use = الحالي
settings-use = استعمال
settings-use-label = استعمال هذا الحساب: { $name }
settings-switched = الحساب الحالي الآن: { $name }.
settings-expired = انتهى تسجيل الدخول
settings-account-new = { $count ->
        [zero] لا إشعارات جديدة
        [one] إشعار جديد
        [two] إشعاران جديدان
        [few] { $count } إشعارات جديدة
        [many] { $count } إشعارًا جديدًا
       *[other] { $count } إشعار جديد
    }
settings-log-in-again = تسجيل الدخول من جديد
settings-add = إضافة حساب
settings-no-account = القراءة الآن دون حساب. بحساب يمكنك متابعة الناس والكتابة.
settings-log-out = تسجيل الخروج
settings-log-out-label = تسجيل الخروج من { $handle }
settings-log-out-ask = تسجيل الخروج من { $handle }؟
settings-log-out-text = يبقى حسابك ومنشوراتك على خادمك. وتُحذف من هذا الجهاز مسودات هذا الحساب وبيانات دخوله والصور المحفوظة هنا. وتُحذف معها كلمة مرور أعدّها لك Trente، فالأفضل نسخها أولًا.
settings-log-out-waiting = { $count ->
        [zero] لا منشورات تنتظر الإرسال. وتُحذف من هذا الجهاز مسودات هذا الحساب وبيانات دخوله والصور المحفوظة هنا. وتُحذف معها كلمة مرور أعدّها لك Trente، فالأفضل نسخها أولًا. ويبقى حسابك ومنشوراتك على خادمك.
        [one] منشور واحد لم يُرسل بعد: يُحذف مع مسودات هذا الحساب وبيانات دخوله والصور المحفوظة هنا. وتُحذف معها كلمة مرور أعدّها لك Trente، فالأفضل نسخها أولًا. ويبقى حسابك ومنشوراتك على خادمك.
        [two] منشوران لم يُرسلا بعد: يُحذفان مع مسودات هذا الحساب وبيانات دخوله والصور المحفوظة هنا. وتُحذف معها كلمة مرور أعدّها لك Trente، فالأفضل نسخها أولًا. ويبقى حسابك ومنشوراتك على خادمك.
        [few] { $count } منشورات لم تُرسل بعد: تُحذف مع مسودات هذا الحساب وبيانات دخوله والصور المحفوظة هنا. وتُحذف معها كلمة مرور أعدّها لك Trente، فالأفضل نسخها أولًا. ويبقى حسابك ومنشوراتك على خادمك.
        [many] { $count } منشورًا لم تُرسل بعد: تُحذف مع مسودات هذا الحساب وبيانات دخوله والصور المحفوظة هنا. وتُحذف معها كلمة مرور أعدّها لك Trente، فالأفضل نسخها أولًا. ويبقى حسابك ومنشوراتك على خادمك.
       *[other] { $count } منشور لم تُرسل بعد: تُحذف مع مسودات هذا الحساب وبيانات دخوله والصور المحفوظة هنا. وتُحذف معها كلمة مرور أعدّها لك Trente، فالأفضل نسخها أولًا. ويبقى حسابك ومنشوراتك على خادمك.
    }
settings-log-out-yes = تسجيل الخروج
settings-log-out-no = بقاء
settings-logging-out = جارٍ تسجيل الخروج
settings-logged-out = تم تسجيل الخروج.
settings-logged-out-untold = تم تسجيل الخروج على هذا الجهاز. وتعذّر إخبار { $server }؛ يمكنك إنهاء الدخول في صفحته، ضمن «التطبيقات المرخص لها».

## المظهر

settings-appearance = المظهر
settings-theme = السمة
settings-theme-system = النظام
settings-theme-light = فاتحة
settings-theme-dark = داكنة
settings-text = حجم النص
settings-text-small = 90%
settings-text-usual = 100%
settings-text-large = 115%
settings-text-larger = 130%
settings-text-largest = 160%
settings-density = التباعد
settings-density-roomy = واسع
settings-density-dense = متراص
settings-contrast = التباين
settings-contrast-system = النظام
settings-contrast-more = أعلى
settings-motion = الحركة
    .text = مع حركة أقل لا ينزلق شيء ولا يتلاشى، وتبقى الصور المتحركة ساكنة إلى أن تُشغَّل.
settings-motion-system = النظام
settings-motion-less = أقل
settings-drawing = ما يرسم النافذة
    .text = يتحقق Trente عند كل تشغيل من وجود بطاقة رسوم تعمل. وإن كانت النافذة تومض أو تبقى فارغة أو بطيئة، فيمكنك الاختيار بنفسك. يسري اختيارك من التشغيل التالي.
settings-drawing-automatic = تلقائي
settings-drawing-card = بطاقة الرسوم
settings-drawing-processor = المعالج

## ما تعرضه الرئيسية

settings-home = الرئيسية
settings-home-boosts = إعادات النشر
    .text = منشورات لآخرين يعيد نشرها من يتابعهم حسابك.
settings-home-replies = ردود على آخرين
    .text = ما يرد به من يتابعهم حسابك على غيرهم.

## الإشعارات

settings-notifications = الإشعارات
settings-popups = الإشعارات المنبثقة
    .text = يُعلمك نظامك بما يحدث حين يكون Trente مفتوحًا ونظرك في مكان آخر. لا يعرض من منشور عليه تحذير سوى التحذير، ولا من إشارة خاصة سوى اسم مرسلها.
settings-notices-open = تصلك الإشعارات ما دام Trente مفتوحًا. وحين يكون مغلقًا لا يصل شيء إلى هذا الجهاز: كل ما حدث ينتظرك حتى فتحه من جديد.
settings-notices-pushed = تصلك الإشعارات حتى حين يكون Trente مغلقًا. يمرّر الخادم { $through } الرسائل ولا يستطيع قراءتها.
settings-quiet = ساعات الهدوء
    .text = لا تظهر إشعارات منبثقة في هذه الساعات. ويبقى عدد الجديد محسوبًا.
settings-quiet-from = من
settings-quiet-to = إلى
settings-quiet-once = هدوء حتى صباح غد
    .begin = بدء
    .end = إنهاء
settings-quiet-until = لا إشعارات منبثقة حتى { $time }.

## هذا الحاسوب

settings-desk = هذا الحاسوب
settings-tray = البقاء قيد العمل في الخلفية
    .text = بعد إغلاق النافذة يبقى Trente قيد العمل. ومن أيقونته في شريط النظام يمكنك إظهار النافذة أو إنهاء Trente.
    .nowhere = لا يعرض نظامك أيقونات كهذه حاليًا، ولذلك ينهي إغلاقُ النافذة Trente.
settings-at-login = التشغيل مع هذا الحاسوب
    .text = يبدأ Trente تلقائيًا مع بدء استخدامك هذا الحاسوب: دون نافذة إن كان يبقى في الخلفية.
tray-open = فتح Trente
tray-quit = إنهاء Trente
tray-nothing = لا جديد

## اللغة

settings-language = اللغة
settings-language-label = لغة Trente
settings-language-nearest = اللغة { $wanted } غير متاحة بعد. الأقرب إليها { $shown }.
settings-language-system = كما على هذا الجهاز ({ $language })
settings-not-kept = تعذّر حفظ هذا الاختيار. يسري إلى أن يُغلق Trente.

## الصور والمقاطع

settings-media = الصور والمقاطع

## الخصوصية

settings-privacy = الخصوصية
settings-secrets = أين تُحفظ بيانات دخولك
settings-secrets-keychain = في سلسلة مفاتيح هذا الجهاز.
settings-secrets-file = في ملف لا يقرؤه غيرك، إذ لا سلسلة مفاتيح على هذا الجهاز. تسجيل الخروج يحذفه.
settings-pictures = صور من خوادم أخرى
    .text = من يستضيف صورة يعلم أن أحدًا ينظر إليها، ومن أي عنوان IP. معظم الخوادم تحتفظ بنسخ من كل الصور، وتلك تُعرض دائمًا.
settings-pictures-tap = عند النقر
settings-pictures-always = دائمًا
settings-saver = توفير البيانات
    .text = يحضر الصور صغيرة، ويسأل قبل إحضار صورة كبيرة أو فيديو أو مقطع صوتي. وتبقى الصور المتحركة ساكنة إلى أن تُطلب.
settings-saver-off = متوقف
settings-saver-on = مفعَّل
settings-no-telemetry = مع من يتحدث Trente
    .text = مع الخوادم التي تُقرأ أو يُنضم إليها أو يُسجَّل الدخول عليها، ومع خوادم الصور بحسب اختيارك أعلاه. ومن دون حساب، يتحدث أيضًا مع خادم أي شخص في متابَعاتك، إن كان الخادم الذي تُقرأ منه المنشورات لا يعرض ما ينشره. ولاقتراح الخوادم يطلب قائمة joinmastodon.org مرة في اليوم على الأكثر، ويسأل بعض خوادمها. ولا يرسل إحصاءات إلى أحد.

## ما على هذا الجهاز، والاختيارات في ملف

settings-storage = التخزين والنسخ الاحتياطي
settings-storage-here = المحفوظ على هذا الجهاز
settings-storage-posts = المنشورات
settings-storage-media = الصور والمقاطع
settings-storage-attached = ملفات مسوداتك
settings-megabytes = { $size } ميغابايت
settings-forget = ما قرأت
    .text = منشورات وصور محفوظة للقراءة دون اتصال، والخوادم التي اطلعت عليها. تبقى حساباتك ومسوداتك.
    .action = محوه
    .done = مُحي.
settings-file = هذه الإعدادات في ملف
    .text = لاستعمالها على جهاز آخر أيضًا. ليست فيه بيانات الدخول ولا المسودات.
settings-file-save = حفظ ملف
settings-file-take = فتح ملف
settings-file-saved = الملف { $file } في { $folder }.
settings-file-same = كل هذه الاختيارات لديك بالفعل.
settings-file-ask = اعتماد إعدادات هذا الملف؟
    .text = { $changes ->
            [zero] لا يتغير أي اختيار على هذا الجهاز.
            [one] يتغير اختيار واحد على هذا الجهاز.
            [two] يتغير اختياران على هذا الجهاز.
            [few] تتغير { $changes } اختيارات على هذا الجهاز.
            [many] يتغير { $changes } اختيارًا على هذا الجهاز.
           *[other] يتغير { $changes } اختيار على هذا الجهاز.
        }
    .some = { $changes ->
            [zero] لا يتغير أي اختيار على هذا الجهاز. ويُترك ما لا يعرفه هذا الإصدار من Trente: { $unknown }.
            [one] يتغير اختيار واحد على هذا الجهاز. ويُترك ما لا يعرفه هذا الإصدار من Trente: { $unknown }.
            [two] يتغير اختياران على هذا الجهاز. ويُترك ما لا يعرفه هذا الإصدار من Trente: { $unknown }.
            [few] تتغير { $changes } اختيارات على هذا الجهاز. ويُترك ما لا يعرفه هذا الإصدار من Trente: { $unknown }.
            [many] يتغير { $changes } اختيارًا على هذا الجهاز. ويُترك ما لا يعرفه هذا الإصدار من Trente: { $unknown }.
           *[other] يتغير { $changes } اختيار على هذا الجهاز. ويُترك ما لا يعرفه هذا الإصدار من Trente: { $unknown }.
        }
    .yes = اعتماد
    .no = إبقاء الحالية
settings-file-taken = اعتُمدت الإعدادات.

## حول

settings-about = حول
settings-version = الإصدار
settings-licence = برنامج حر
    .text = برخصة MIT أو Apache-2.0، كما يناسبك.
licences = ممّ يتكون Trente
    .line = أعمال آخرين ورخصها
    .text = يتكون Trente من أعمال يقدمها كثيرون مجانًا. كل اسم يفتح الرخصة التي جاءت معه.
licences-count = { $count ->
        [zero] لا أعمال
        [one] عمل واحد
        [two] عملان
        [few] { $count } أعمال
        [many] { $count } عملًا
       *[other] { $count } عمل
    }
licences-no-text = لم يأت معه نص رخصته. ويكفي اسم الرخصة لمعرفتها.
licences-own = له رخصة خاصة به، ونصها الكامل هنا.
licences-not-there = تعذّرت قراءة القائمة.
licences-text-not-there = تعذّرت قراءة هذه الرخصة. يكفي فتحها من جديد لإعادة المحاولة.
settings-stopwatch = كم استغرق بدء Trente
    .text = محفوظ على هذا الجهاز، ولا يُرسل إلى أحد.
settings-first-paint = أول ما ظهر، في آخر تشغيل
settings-first-posts = أول المنشورات، في آخر تشغيل
settings-submitted = طلب حسابك، بعد أول تشغيل على الإطلاق
settings-home-posts = منشورات صفحتك الرئيسية، بعد فتح حسابك
settings-seconds = { $seconds } ث
settings-readable-aside = صار ملف أقدم فيه بيانات دخول أو مسودات قابلًا للقراءة من جديد: { $file }. يستعمل Trente ملفًا آخر الآن. للعودة إلى الأقدم، يلزم إغلاق Trente وإعطاء الملف الأقدم اسم الملف الحالي.
settings-read-only = لا يستطيع هذا الجهاز تخزين شيء الآن: ربما امتلأ القرص. القراءة والنشر متاحان لك؛ أما المسودات والاختيارات الجديدة فلا تُحفظ.
settings-set-aside = تعذّرت قراءة ملف من ملفات Trente.
    .text = وُضع جانبًا باسم آخر، وبدأ Trente من جديد. إن كان دخولك مسجّلًا من قبل، يلزم تسجيل الدخول من جديد.

## دعم القائمين على الخوادم

support-server = دعم { $server }
    .text = تبيّن صفحته من يديره وكيف يُموَّل.
support-mastodon = دعم ماستدون
    .text = المشروع الذي يصنع برنامج معظم الخوادم يعيش على التبرعات.
support-month = مر شهر على وجودك في { $server }.
    .text = يديره أشخاص دون إعلانات ويدفعون تكاليفه. وفي صفحته طرق المساعدة لمن شاء.
    .action = طرق المساعدة
    .out = عدم التذكير بهذا مجددًا
