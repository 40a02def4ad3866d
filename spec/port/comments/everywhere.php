<?php
// c1 opening
declare(strict_types=1); // c2 behind declare
namespace App; // c3 behind namespace
use WeChatPay\Builder; // c4 behind use
// c5 above use
use WeChatPay\Formatter; // c6 behind use
use WeChatPay\{Transformer, // c7 in group
  Crypto\Rsa}; /* c8 behind group */

// c9 above function
function f(
    $a, // c10 behind param
    /* c11 before param */ $b
) { // c12 behind opening brace
    if ($a) { // c13 behind if
        // c14 only comment
    } elseif ($b) { // c15 behind elseif
        // c16 in elseif
    } else { // c17 behind else
        // c18 in else
    } // c19 behind closing brace
    // c20 above else
    switch ($a) { // c21 behind switch
        // c22 above case
        case 1: // c23 behind case
            // c24 in case
            g(); // c25 behind g
            break; // c26 behind break
        // c27 above default
        default: // c28 behind default
            // c29 only in default
    } // c30 behind switch
    $x = [ // c31 behind [
        'a' => 1, // c32 behind element
        // c33 above element
        'b' => 2, /* c34 */
        // c35 last in array
    ]; // c36 behind array
    $l = [
        // c37 in list
        1, // c38
        2, // c39
    ];
    try { // c40
        g(); # c41 hash
        // c42 end of try
    } catch (\Exception $e) { // c43
        // c44 in catch
    } finally { // c45
        // c46 in finally
    } // c47
    foreach ($l as $k) { // c48
        // c49
    } // c50
    while ($a) { /* c51 */ }
    do { // c52
        $a--; // c53
    } while ($a); // c54
    $f = function () { // c55
        // c56
    }; // c57
    $g = fn ($z) => /* c58 */ $z;
    g($a, // c59
        $b /* c60 */, // c61
        // c62
        $x);
    $r = $a // c63
        ? 1 // c64
        : 2; // c65
    $chain = Builder::factory($x) // c66
        ->chain('v3/certificates') // c67
        ->get(); // c68
    $m = match ($a) { // c69
        1 => 'a', // c70
        // c71
        default => 'b', // c72
    }; // c73
    $s = 'a' // c74
       . 'b'; // c75
    if ($a && // c76
        $b) { g(); }
    return; // c77
    // c78 end of function
} // c79 behind function

/**
 * c80 class doc
 */
class A // c81
{ // c82
    // c83
    use T; // c84
    const X = 1; // c85
    /** c86 */
    private $p; // c87
    // c88 before method
    public function m() // c89
    { // c90
        // c91 empty body
    } // c92
    public function n2() {} // c93
    // c94 end of class
} // c95

interface I { // c96
    // c97
    function z(); // c98
    // c99
}
for ($i = 0; $i < 3; $i++) { // c100
    continue; // c101
    // c102
}
if ($i) g(); // c103
else g(); // c104
echo 'x' /* c105 */ . 'y' ?><?php // c106
unset($i); // c107
global $q; // c108
/* c109 */ g(); /* c110 */ g();
$i = Builder::factory([]); // c111
// c112 the end
# c113 hash end
/* c114 last */
