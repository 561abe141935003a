/// Writes a Seam request inline, checked while compiling.
#[macro_export]
macro_rules! portal {
    ($($input:tt)*) => {
        $crate::__private::portal!($crate $($input)*)
    };
}
