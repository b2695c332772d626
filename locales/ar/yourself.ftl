### الملف الشخصي، وهل يمكن للناس العثور عليه.

yourself-title = ملفك الشخصي
yourself-edit = تعديل ملفك الشخصي
yourself-edit-line = الصورة والاسم والنبذة، وإعدادات منشوراتك الجديدة.
yourself-header = تغيير صورة الغلاف
yourself-avatar = تغيير الصورة
yourself-no-picture = هذه ليست صورة تقبلها الخوادم. الأنواع المقبولة: PNG وJPEG وGIF وWebP.
yourself-avatar-words = ما تُظهره صورتك
    .help = لمن لا يراها.
yourself-header-words = ما تُظهره صورة غلافك
    .help = لمن لا يراها.
yourself-name = الاسم
    .help = اسمك، أو أي اسم معروف عنك.
yourself-bio-help = يمكن للجميع قراءتها.

## معلومات

yourself-facts = معلومات عنك
yourself-facts-help = { $count ->
        [zero] لا معلومات هنا.
        [one] معلومة واحدة على الأكثر. والرابط ينال علامة صح حين تشير صفحته إلى ملفك الشخصي.
        [two] معلومتان على الأكثر، مثل موقعك أو مكان إقامتك. والرابط ينال علامة صح حين تشير صفحته إلى ملفك الشخصي.
        [few] حتى { $count } معلومات، مثل موقعك أو مكان إقامتك. والرابط ينال علامة صح حين تشير صفحته إلى ملفك الشخصي.
        [many] حتى { $count } معلومة، مثل موقعك أو مكان إقامتك. والرابط ينال علامة صح حين تشير صفحته إلى ملفك الشخصي.
       *[other] حتى { $count } معلومة، مثل موقعك أو مكان إقامتك. والرابط ينال علامة صح حين تشير صفحته إلى ملفك الشخصي.
    }
yourself-fact-add = إضافة معلومة
yourself-fact-name = عنوانها
yourself-fact-value = المعلومة
yourself-fact-remove = إزالة «{ $name }»
yourself-fact-remove-empty = إزالة هذه المعلومة

## من يمكنه المتابعة، وما تبدأ به المنشورات الجديدة

yourself-locked = متابعتك تحتاج إلى طلب
    .text = القرار في كل طلب لك. ومن يتابعك الآن يبقى.
yourself-posts = إعدادات منشوراتك الجديدة
yourself-posts-fine = يمكنك اختيار غيره لكل منشور.
yourself-visibility = من يراها
yourself-quotes = من يمكنه اقتباسها
yourself-quotes-public = الجميع
yourself-quotes-followers = المتابعون
yourself-quotes-nobody = أنا فقط
yourself-language = اللغة
yourself-language-unset = دون تحديد

## الحفظ

yourself-preview = ما يراه الآخرون
yourself-not-saved = لم يُحفظ بعد. ما كتبته باقٍ على هذا الجهاز إلى حين حفظه أو تجاهله. وتعرض الخوادم الأخرى التغيير حين تسأل في المرة التالية، معظمها خلال دقيقة وبعضها خلال يوم.
yourself-begun = عاد ما بدأت تعديله. لم يُحفظ بعد.
yourself-kept = ما كتبته لا يزال هنا.
yourself-throw-away = تجاهل
yourself-throw-away-ask = تجاهل تعديلاتك؟
    .text = يبقى ملفك الشخصي كما كان.
yourself-go-on = إكمال

## هل يمكن للناس العثور عليك؟

findable-title = هل يمكن للناس العثور عليك؟
findable-lede = يمكن فتح ملفك الشخصي لكل من لديه عنوانه، أيًّا كان اختيارك. السؤال هنا عمن لا يعرفونك بعد.
findable-yes = نعم
    .text = قد يقترحك خادمك على آخرين، ويدرجك في دليله. وتظهر منشوراتك العامة لمن يبحث عن كلماتها.
findable-profile = ملفي الشخصي فقط
    .text = قد يقترحك خادمك، ويدرجك في دليله. ولا يعثر أحد على منشوراتك بالبحث عن كلماتها.
findable-posts = منشوراتي فقط
    .text = تظهر منشوراتك العامة في البحث. ولا يقترحك خادمك على أحد.
findable-no = لا
    .text = لا يُقترح حسابك، ولا يُعثر على منشوراتك بكلماتها. ومن يعرف اسمك يعثر عليك مع ذلك.
findable-hides = إخفاء من أتابعهم
    .text = لا يرى أحد غيرك من يتابعهم حسابك ولا من يتابعونه. أما أعدادهم فتبقى ظاهرة.
findable-fine = يمكنك تغيير هذا هنا في أي وقت. ويُطلب من الخوادم الأخرى احترامه؛ ومعظمها يفعل.
findable-later = يعلم به خادمك متى صار حسابك جاهزًا. ويمكنك تغييره في أي وقت من الإعدادات.
findable-saved = حُفظ. يمكنك تغييره هنا في أي وقت.
findable-unknown = لم يُحدد اختيارك بعد.
findable-no-server = لا يعرف خادمك هذا الاختيار.
findable-step = تحديد إمكانية العثور عليك

## وسوم الملف الشخصي: تظهر وتختفي فورًا

yourself-featured = وسوم في ملفك الشخصي
yourself-featured-name = الوسم
yourself-featured-add = إظهاره
yourself-featured-used = وسوم استعملتها:
yourself-featured-help = في صفحتك، يؤدي كل وسم إلى منشوراتك التي تحمله. وهي تظهر وتختفي فورًا، دون حفظ.
yourself-featured-remove = إزالة الوسم «{ $tag }»
yourself-featured-added = الوسم «{ $tag }» ظاهر في ملفك الشخصي.
yourself-featured-gone = لم يعد الوسم «{ $tag }» في ملفك الشخصي.
