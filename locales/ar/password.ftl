### كلمة المرور التي اقترحها Trente.

password-suggested = كلمة المرور التي أعدّها لك Trente
password-show = إظهار
password-hide = إخفاء
password-copy = نسخ
password-copy-label = نسخ كلمة المرور
password-show-of = إظهار كلمة مرور { $name }
password-hide-of = إخفاء كلمة مرور { $name }
password-copy-of = نسخ كلمة مرور { $name }
password-forget-of = محو كلمة مرور { $name }
password-copied = نُسخت كلمة المرور.
password-copy-failed = تعذّر نسخ كلمة المرور. يمكنك تحديدها ونسخها يدويًا.
password-none = لم تعد كلمة المرور هذه محفوظة هنا.
password-forget = محو
password-forget-ask = محو كلمة مرور { $name }؟
password-forget-text = لن يستطيع Trente إظهارها مجددًا. يبقى دخولك هنا مسجّلًا، لكنها لازمة لتسجيل الدخول من مكان آخر.
password-forgotten = مُحيت كلمة المرور من هنا.
