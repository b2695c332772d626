### إنشاء حساب: استمارة واحدة وموافقة واحدة.

join-title = الانضمام إلى { $server }
join-invited = دعوتك إلى { $server } صالحة، وتُرسل مع الاستمارة.

## الاسم

join-name = الاسم
join-name-later = يمكن تغيير طريقة عرضه لاحقًا
join-name-help = أحرف من a إلى z وأرقام وشرطة سفلية
join-name-asking = جارٍ التحقق من توفره
join-name-free = الاسم { $name } متاح هنا.
join-name-unknown = عند الانضمام يخبرك { $server } إن كان الاسم { $name } متاحًا.
join-name-taken = هذا الاسم مأخوذ هنا. ما رأيك بغيره؟
join-name-others = أسماء متاحة، وأخرى من اسمك
join-name-free-on = الاسم «{ $name }» متاح على { $server }.
join-name-switch = الانتقال مع الاحتفاظ بما كتبته
join-name-offer = استعمال { $name }
join-name-blank = الاسم مطلوب أولًا.
join-name-letters = الاسم لا يقبل إلا الأحرف من a إلى z والأرقام والشرطة السفلية.
join-name-long = لا يزيد الاسم على 30 حرفًا.
join-name-short = هذا أقصر مما يقبله { $server }. ينقصه حرف أو حرفان.
join-name-reserved = يحتفظ { $server } بهذا الاسم لنفسه. يلزم اسم آخر.

## البريد الإلكتروني

join-email = البريد الإلكتروني
join-email-help = لرسالة واحدة تؤكد العنوان، ولتسجيل الدخول.
join-email-meant = لعل المقصود
join-email-fix = { $email }
join-email-blank = عنوان بريدك الإلكتروني ناقص.
join-email-invalid = ليس هذا عنوان بريد إلكتروني مكتملًا بعد. مثال: you@example.org.
join-email-long = هذا العنوان أطول مما تقبله الخوادم.
join-email-taken = لهذا العنوان حساب على { $server } بالفعل.
join-email-blocked = لا يقبل { $server } عناوين من هذا المزوّد. أي عنوان آخر يفي بالغرض.
join-email-unreachable = لا يمكن أن يصل إليه بريد: ما بعد @ غير موجود. ربما فيه خطأ صغير.

## كلمة المرور

join-password = كلمة المرور
join-password-least = 8 أحرف أو أكثر
join-password-help = ثلاث كلمات أو أربع خيار جيد.
join-password-show = إظهار
join-password-hide = إخفاء
join-password-show-label = إظهار كلمة المرور
join-password-hide-label = إخفاء كلمة المرور
join-strength-short = بقي القليل، 8 أحرف على الأقل
join-strength-weak = سهلة التخمين، تلزم زيادة
join-strength-fair = مقبولة، وكلمة أخرى تجعلها جيدة
join-strength-good = جيدة
join-strength-great = قوية
join-password-blank = كلمة المرور مطلوبة أولًا.
join-password-short = كلمة المرور 8 أحرف على الأقل.
join-password-long = كلمة المرور 72 حرفًا على الأكثر.
join-suggested = أُعدّت لك
join-suggested-keychain = يحفظها Trente في سلسلة مفاتيح هذا الجهاز. وهي لازمة لتسجيل الدخول من مكان آخر.
join-suggested-file = لا سلسلة مفاتيح على هذا الجهاز: يحفظها Trente في ملف لا يقرؤه غيرك. وهي لازمة لتسجيل الدخول من مكان آخر.
join-suggested-own = اختيارها بنفسي
join-suggested-back = استعمال التي أُعدّت لي
join-password-another = سبق أن طلبت من { $server } هذا الحساب. كلمة المرور السارية هي التي اخترتها حينها، وهذه لم تُرسل. غرفة الانتظار في الصفحة الأولى.
join-password-refused = لا يقبل { $server } كلمة المرور هذه. قد تفيد كلمة أطول.

## ما تطلبه بعض الخوادم فقط

join-birth = تاريخ الميلاد
join-birth-why = { $age ->
        [zero] يطلبه هذا الخادم دون حد أدنى للعمر
        [one] يطلبه هذا الخادم: العمر سنة فأكثر
        [two] يطلبه هذا الخادم: العمر سنتان فأكثر
        [few] يطلبه هذا الخادم: العمر { $age } سنوات فأكثر
        [many] يطلبه هذا الخادم: العمر { $age } سنة فأكثر
       *[other] يطلبه هذا الخادم: العمر { $age } سنة فأكثر
    }
join-birth-day = اليوم
join-birth-month = الشهر
join-birth-year = السنة
join-birth-blank = تاريخ ميلادك ناقص.
join-birth-invalid = لا يوجد يوم كهذا. السنة من أربعة أرقام.
join-birth-young = الخادم { $server } مخصص لأعمار أكبر. قد يناسبك خادم آخر.
join-reason = ما سبب رغبتك في الانضمام؟
join-reason-short = تكفي جملة أو اثنتان
join-reason-help = يقرؤه القائمون على الخادم.
join-reason-blank = تلزم هنا جملة، فسيقرؤها شخص من { $server }.
join-reason-long = الحد 420 حرفًا.

## ما تجري الموافقة عليه

join-consent = ما تشمله موافقتك
join-rules = { $count ->
        [zero] لا قواعد
        [one] قاعدة واحدة للخادم
        [two] قاعدتان للخادم
        [few] { $count } قواعد للخادم
        [many] { $count } قاعدة للخادم
       *[other] { $count } قاعدة للخادم
    }
join-no-rules = قواعد الخادم
join-no-rules-text = لم يدوّن { $server } أي قواعد.
join-privacy = الخصوصية
join-no-privacy-text = لم ينشر { $server } سياسة خصوصية.
join-terms = الشروط
join-no-terms-text = لا شروط خاصة في { $server }.
join-terms-coming = جارٍ إحضار قواعد الخادم
join-terms-failed = لا بد أن تصل القواعد قبل الموافقة عليها.
join-name-tidied = سيكون اسمك { $name }. إن أعجبك، لم يبق سوى الموافقة والانضمام.
join-agreement-here = وصلت قواعد الخادم. بعد الاطلاع عليها يمكنك الموافقة والانضمام.
join-agreement-missing = لم تصل قواعد الخادم بعد، ولا تمكن الموافقة قبل وصولها. إنها في الطريق.

## الانضمام

join-go = موافقة وانضمام
join-go-to = موافقة وانضمام إلى { $server }
join-going = جارٍ طلب حسابك
join-then = تصلك رسالة واحدة لتأكيد العنوان. ويمكنك مواصلة القراءة في هذه الأثناء.
join-then-approval = تصلك رسالة واحدة لتأكيد العنوان، ثم تأتي موافقة شخص من الخادم. ويمكنك مواصلة القراءة في هذه الأثناء.
join-switched = انضمامك الآن إلى { $server }. كل ما كتبته لا يزال هنا.
join-said = يقول { $server }: «{ $said }»
join-unsaid = لم يقبل الخادم ذلك، ولم يذكر السبب.

## الخادم كله لا يستقبل أحدًا

join-no-slow = ردود { $server } بطيئة جدًا حاليًا.
join-no-down = الخادم { $server } لا يرد حاليًا.
join-no-closed = لا يستقبل { $server } أحدًا جديدًا في الوقت الحالي.
join-no-full = لا يستطيع { $server } استقبال أحد الآن. ربما كان مشغولًا أو قيد الصيانة.
join-no-under-age = الخادم { $server } مخصص لأعمار أكبر.
join-no-limited = لا يتواصل { $server } مع كل الخوادم الأخرى.
join-no-approval = صار { $server } يراجع كل حساب يدويًا.
join-again-when = إعادة المحاولة { $when }
join-kept = كل ما كتبته محفوظ، وينتقل معك إلى الخادم التالي.
join-next = الانضمام إلى { $server } بدلًا منه
join-left = الخيار الجيد التالي هو { $server }. كل ما كتبته لا يزال هنا، والقواعد وحدها تختلف.
join-left-unasked = التالي هو { $server }. كل ما كتبته لا يزال هنا، والقواعد وحدها تختلف.

## إنشاء الحساب في صفحة الخادم نفسه

join-elsewhere = تُنشأ الحسابات على { $server } في صفحته، عبر متصفحك.
join-elsewhere-then = بعد إنشاء حسابك هناك، تكفي العودة إلى هنا وتسجيل الدخول. Trente في انتظارك.
join-elsewhere-go = الإكمال على { $server }

## بجانب الاستمارة في نافذة عريضة

about-instant = انضمام فوري
    .text = يكفي فتح الرابط الذي يصلك بالبريد.
about-approval = موافقة من شخص
    .text = ينظر شخص من الخادم في كل حساب جديد.
about-people = الناس
    .text = الحديث متاح معهم ومع الجميع على كل خادم آخر.
about-move = ليس إلى الأبد
    .text = إن تغيّر رأيك لاحقًا، ينتقل معك متابعوك ومن يتابعهم حسابك.
