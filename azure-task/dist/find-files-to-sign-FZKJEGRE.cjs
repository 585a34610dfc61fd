var bundleAddress = require('url').pathToFileURL(__filename).href;
var Ot=Object.create;var He=Object.defineProperty;var Lt=Object.getOwnPropertyDescriptor;var Tt=Object.getOwnPropertyNames;var Ht=Object.getPrototypeOf,Pt=Object.prototype.hasOwnProperty;var It=(e,t)=>{for(var r in t)He(e,r,{get:t[r],enumerable:!0})},Ze=(e,t,r,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Tt(t))!Pt.call(e,o)&&
o!==r&&He(e,o,{get:()=>t[o],enumerable:!(s=Lt(t,o))||s.enumerable});return e};var Ye=(e,t,r)=>(r=e!=null?Ot(Ht(e)):{},Ze(t||!e||!e.__esModule?He(r,"default",{value:e,enumerable:!0}):r,e)),Nt=e=>Ze(He({},"__esModule",{value:!0}),e);var $s={};It($s,{findFilesToSign:()=>kt});module.exports=Nt($s);var Ge=require("./chunk-GHEVI3IW.cjs"),Rt=require("./chunk-XLMP55QE.cjs"),St=require("./chunk-DXFR72HM.cjs"),
Qe=require("./chunk-FP2WBXV7.cjs"),Ae=require("./chunk-4LOM4CLD.cjs"),_e=require("./chunk-DL23VD4K.cjs"),me=require("./chunk-3CREN6VF.cjs"),ze=require("node:fs"),
se=require("node:path"),B=require("node:fs"),We=require("node:fs/promises"),Z=require("node:path"),wt=require("node:timers/promises"),pe=require("fs"),le=require("path"),
xt=require("url"),$t=require("module"),te=require("path"),Mt=Ye(require("fs")),Le=require("node:fs/promises"),ue=require("node:path"),Pe=(0,me.c)((e,t)=>{"use s\
trict";var r="[^\\\\/]",s="(?=.)",o="[^/]",i="(?:\\/|$)",l="(?:^|\\/)",u=`\\.{1,2}${i}`,a="(?!\\.)",d=`(?!${l}${u})`,A=`(?!\\.{0,1}${i})`,m=`(?!${u})`,_="[^.\\/]",
E=`${o}*?`,k="/",L={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:s,QMARK:o,END_ANCHOR:i,DOTS_SLASH:u,NO_DOT:a,NO_DOTS:d,
NO_DOT_SLASH:A,NO_DOTS_SLASH:m,QMARK_NO_DOT:_,STAR:E,START_ANCHOR:l,SEP:k},H={...L,SLASH_LITERAL:"[\\\\/]",QMARK:r,STAR:`${r}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",
NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"\
[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},oe={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",
cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",
upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};t.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:oe,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,
REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,
REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,
CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,
CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,
CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,
CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,
CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(P){return{"!":{type:"ne\
gate",open:"(?:(?!(?:",close:`))${P.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:"\
)*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(P){return P===!0?H:L}}}),Ie=(0,me.c)(e=>{"use strict";var{REGEX_BACKSLASH:t,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:s,
REGEX_SPECIAL_CHARS_GLOBAL:o}=Pe();e.isObject=i=>i!==null&&typeof i=="object"&&!Array.isArray(i),e.hasRegexChars=i=>s.test(i),e.isRegexChar=i=>i.length===1&&e.hasRegexChars(
i),e.escapeRegex=i=>i.replace(o,"\\$1"),e.toPosixSlashes=i=>i.replace(t,"/"),e.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let i=navigator.platform.
toLowerCase();return i==="win32"||i==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1},e.removeBackslashes=i=>i.replace(r,l=>l===
"\\"?"":l),e.escapeLast=(i,l,u)=>{let a=i.lastIndexOf(l,u);return a===-1?i:i[a-1]==="\\"?e.escapeLast(i,l,a-1):`${i.slice(0,a)}\\${i.slice(a)}`},e.removePrefix=
(i,l={})=>{let u=i;return u.startsWith("./")&&(u=u.slice(2),l.prefix="./"),u},e.wrapOutput=(i,l={},u={})=>{let a=u.contains?"":"^",d=u.contains?"":"$",A=`${a}(?\
:${i})${d}`;return l.negated===!0&&(A=`(?:^(?!${A}).*$)`),A},e.basename=(i,{windows:l}={})=>{let u=i.split(l?/[\\/]/:"/"),a=u[u.length-1];return a===""?u[u.length-
2]:a}}),Dt=(0,me.c)((e,t)=>{"use strict";var r=Ie(),{CHAR_ASTERISK:s,CHAR_AT:o,CHAR_BACKWARD_SLASH:i,CHAR_COMMA:l,CHAR_DOT:u,CHAR_EXCLAMATION_MARK:a,CHAR_FORWARD_SLASH:d,
CHAR_LEFT_CURLY_BRACE:A,CHAR_LEFT_PARENTHESES:m,CHAR_LEFT_SQUARE_BRACKET:_,CHAR_PLUS:E,CHAR_QUESTION_MARK:k,CHAR_RIGHT_CURLY_BRACE:L,CHAR_RIGHT_PARENTHESES:H,CHAR_RIGHT_SQUARE_BRACKET:oe}=Pe(),
P=f=>f===d||f===i,z=f=>{f.isPrefix!==!0&&(f.depth=f.isGlobstar?1/0:1)},re=(f,b)=>{let n=b||{},w=f.length-1,$=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,S=[],
v=[],R=[],U=f,Q=-1,M=0,ce=0,ie=!1,he=!1,G=!1,be=!1,Ee=!1,fe=!1,N=!1,de=!1,Re=!1,J=!1,Y=0,ne,x,T={value:"",depth:0,isGlob:!1},p=()=>Q>=w,ee=()=>U.charCodeAt(Q+1),
K=()=>(ne=x,U.charCodeAt(++Q));for(;Q<w;){x=K();let I;if(x===i){N=T.backslashes=!0,x=K(),x===A&&(fe=!0);continue}if(fe===!0||x===A){for(Y++;p()!==!0&&(x=K());){
if(x===i){N=T.backslashes=!0,K();continue}if(x===A){Y++;continue}if(fe!==!0&&x===u&&(x=K())===u){if(ie=T.isBrace=!0,G=T.isGlob=!0,J=!0,$===!0)continue;break}if(fe!==
!0&&x===l){if(ie=T.isBrace=!0,G=T.isGlob=!0,J=!0,$===!0)continue;break}if(x===L&&(Y--,Y===0)){fe=!1,ie=T.isBrace=!0,J=!0;break}}if($===!0)continue;break}if(x===
d){if(S.push(Q),v.push(T),T={value:"",depth:0,isGlob:!1},J===!0)continue;if(ne===u&&Q===M+1){M+=2;continue}ce=Q+1;continue}if(n.noext!==!0&&(x===E||x===o||x===s||
x===k||x===a)&&ee()===m){if(G=T.isGlob=!0,be=T.isExtglob=!0,J=!0,x===a&&Q===M&&(Re=!0),$===!0){let V=0;for(;p()!==!0&&(x=K());){if(x===i){N=T.backslashes=!0,K();
continue}if(x===m){V++;continue}if(x===H&&--V===0){J=!0;break}}continue}break}if(x===s){if(ne===s&&(Ee=T.isGlobstar=!0),G=T.isGlob=!0,J=!0,$===!0)continue;break}
if(x===k){if(G=T.isGlob=!0,J=!0,$===!0)continue;break}if(x===_){for(;p()!==!0&&(I=K());){if(I===i){N=T.backslashes=!0,K();continue}if(I===oe){he=T.isBracket=!0,
G=T.isGlob=!0,J=!0;break}}if($===!0)continue;break}if(n.nonegate!==!0&&x===a&&Q===M){de=T.negated=!0,M++;continue}if(n.noparen!==!0&&x===m){if(G=T.isGlob=!0,$===
!0){let V=1;for(;p()!==!0&&(x=K());){if(x===i){N=T.backslashes=!0,K();continue}if(x===m){V++;continue}if(x===H&&--V===0){J=!0;break}}continue}break}if(G===!0){if(J=
!0,$===!0)continue;break}}n.noext===!0&&(be=!1,G=!1);let j=U,h="",c="";M>0&&(h=U.slice(0,M),U=U.slice(M),ce-=M),j&&G===!0&&ce>0?(j=U.slice(0,ce),c=U.slice(ce)):
G===!0?(j="",c=U):j=U,j&&j!==""&&j!=="/"&&j!==U&&P(j.charCodeAt(j.length-1))&&(j=j.slice(0,-1)),n.unescape===!0&&(c&&(c=r.removeBackslashes(c)),j&&N===!0&&(j=r.
removeBackslashes(j)));let ae={prefix:h,input:f,start:M,base:j,glob:c,isBrace:ie,isBracket:he,isGlob:G,isExtglob:be,isGlobstar:Ee,negated:de,negatedExtglob:Re};
if(n.tokens===!0&&(ae.maxDepth=0,P(x)||v.push(T),ae.tokens=v),n.parts===!0||n.tokens===!0){let I;for(let q=0;q<S.length;q++){let xe=I!==void 0?I+1:M,ke=S[q],Se=f.
slice(xe,ke);n.tokens&&(q===0&&M!==0?(v[q].isPrefix=!0,v[q].value=h):v[q].value=Se,z(v[q]),ae.maxDepth+=v[q].depth),ke>=M&&(R.push(Se),I=ke)}let V=I!==void 0?I+
1:M,ge=f.slice(V);R.push(ge),n.tokens&&I&&I+1<f.length&&(v[v.length-1].value=ge,z(v[v.length-1]),ae.maxDepth+=v[v.length-1].depth),ae.slashes=S,ae.parts=R}return ae};
t.exports=re}),Bt=(0,me.c)((e,t)=>{"use strict";var r=Pe(),s=Ie(),{MAX_LENGTH:o,POSIX_REGEX_SOURCE:i,REGEX_NON_SPECIAL_CHARS:l,REGEX_SPECIAL_CHARS_BACKREF:u,REPLACEMENTS:a}=r,
d=(f,b)=>{if(typeof b.expandRange=="function")return b.expandRange(...f,b);f.sort();let n=`[${f.join("-")}]`;try{new RegExp(n)}catch{return f.map(w=>s.escapeRegex(
w)).join("..")}return n},A=(f,b)=>`Missing ${f}: "${b}" - use "\\\\${b}" to match literal characters`,m=f=>{let b=[],n=0,w=0,$=0,S="",v=!1;for(let R of f){if(v===
!0){S+=R,v=!1;continue}if(R==="\\"){S+=R,v=!0;continue}if(R==='"'){$=$===1?0:1,S+=R;continue}if($===0){if(R==="[")n++;else if(R==="]"&&n>0)n--;else if(n===0){if(R===
"(")w++;else if(R===")"&&w>0)w--;else if(R==="|"&&w===0){b.push(S),S="";continue}}}S+=R}return b.push(S),b},_=f=>{let b=!1;for(let n of f){if(b===!0){b=!1;continue}
if(n==="\\"){b=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},E=f=>{let b=f.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(b)&&(b=b.slice(
2,-1),n=!0);if(_(b))return b.replace(/\\(.)/g,"$1")},k=f=>{let b=f.map(E).filter(Boolean);for(let n=0;n<b.length;n++)for(let w=n+1;w<b.length;w++){let $=b[n],S=b[w],
v=$[0];if(!(!v||$!==v.repeat($.length)||S!==v.repeat(S.length))&&($===S||$.startsWith(S)||S.startsWith($)))return!0}return!1},L=(f,b=!0)=>{if(f[0]!=="+"&&f[0]!==
"*"||f[1]!=="(")return;let n=0,w=0,$=0,S=!1;for(let v=1;v<f.length;v++){let R=f[v];if(S===!0){S=!1;continue}if(R==="\\"){S=!0;continue}if(R==='"'){$=$===1?0:1;continue}
if($!==1){if(R==="["){n++;continue}if(R==="]"&&n>0){n--;continue}if(!(n>0)){if(R==="("){w++;continue}if(R===")"&&(w--,w===0))return b===!0&&v!==f.length-1?void 0:
{type:f[0],body:f.slice(2,v),end:v}}}}},H=f=>`${f.length===1?s.escapeRegex(f[0]):`[${f.map(b=>s.escapeRegex(b)).join("")}]`}*`,oe=f=>{let b=0,n=[];for(;b<f.length;){
let w=L(f.slice(b),!1);if(!w||w.type!=="*")return;let $=m(w.body).map(v=>v.trim());if($.length!==1)return;let S=E($[0]);if(!S||S.length!==1)return;n.push(S),b+=
w.end+1}if(!(n.length<1))return n},P=f=>{let b=0,n=f.trim(),w=L(n);for(;w;)b++,n=w.body.trim(),w=L(n);return b},z=(f,b)=>{if(b.maxExtglobRecursion===!1)return{risky:!1};
let n=typeof b.maxExtglobRecursion=="number"?b.maxExtglobRecursion:r.DEFAULT_MAX_EXTGLOB_RECURSION,w=m(f).map(R=>R.trim());if(w.length>1&&(w.some(R=>R==="")||w.
some(R=>/^[*?]+$/.test(R))||k(w)))return{risky:!0};let $=[],S=!1,v=!0;for(let R of w){let U=oe(R);if(U){S=!0,$.push(...U);continue}let Q=E(R);if(Q&&Q.length===1){
$.push(Q);continue}if(v=!1,P(R)>n)return{risky:!0}}return S?v?{risky:!0,safeOutput:H([...new Set($)])}:{risky:!0}:{risky:!1}},re=(f,b)=>{if(typeof f!="string")throw new TypeError(
"Expected a string");f=a[f]||f;let n={...b},w=typeof n.maxLength=="number"?Math.min(o,n.maxLength):o,$=f.length;if($>w)throw new SyntaxError(`Input length: ${$}\
, exceeds maximum allowed length: ${w}`);let S={type:"bos",value:"",output:n.prepend||""},v=[S],R=n.capture?"":"?:",U=r.globChars(n.windows),Q=r.extglobChars(U),
{DOT_LITERAL:M,PLUS_LITERAL:ce,SLASH_LITERAL:ie,ONE_CHAR:he,DOTS_SLASH:G,NO_DOT:be,NO_DOT_SLASH:Ee,NO_DOTS_SLASH:fe,QMARK:N,QMARK_NO_DOT:de,STAR:Re,START_ANCHOR:J}=U,
Y=y=>`(${R}(?:(?!${J}${y.dot?G:M}).)*?)`,ne=n.dot?"":be,x=n.dot?N:de,T=n.bash===!0?Y(n):Re;n.capture&&(T=`(${T})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);
let p={input:f,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:v};
f=s.removePrefix(f,p),$=f.length;let ee=[],K=[],j=[],h=S,c,ae=()=>p.index===$-1,I=p.peek=(y=1)=>f[p.index+y],V=p.advance=()=>f[++p.index]||"",ge=()=>f.slice(p.index+
1),q=(y="",F=0)=>{p.consumed+=y,p.index+=F},xe=y=>{p.output+=y.output!=null?y.output:y.value,q(y.value)},ke=()=>{let y=1;for(;I()==="!"&&(I(2)!=="("||I(3)==="?");)
V(),p.start++,y++;return y%2===0?!1:(p.negated=!0,p.start++,!0)},Se=y=>{p[y]++,j.push(y)},ve=y=>{p[y]--,j.pop()},C=y=>{if(h.type==="globstar"){let F=p.braces>0&&
(y.type==="comma"||y.type==="brace"),g=y.extglob===!0||ee.length&&(y.type==="pipe"||y.type==="paren");y.type!=="slash"&&y.type!=="paren"&&!F&&!g&&(p.output=p.output.
slice(0,-h.output.length),h.type="star",h.value="*",h.output=T,p.output+=h.output)}if(ee.length&&y.type!=="paren"&&(ee[ee.length-1].inner+=y.value),(y.value||y.
output)&&xe(y),h&&h.type==="text"&&y.type==="text"){h.output=(h.output||h.value)+y.value,h.value+=y.value;return}y.prev=h,v.push(y),h=y},Te=(y,F)=>{let g={...Q[F],
conditions:1,inner:""};g.prev=h,g.parens=p.parens,g.output=p.output,g.startIndex=p.index,g.tokensIndex=v.length;let O=(n.capture?"(":"")+g.open;Se("parens"),C({
type:y,value:F,output:p.output?"":he}),C({type:"paren",extglob:!0,value:V(),output:O}),ee.push(g)},Ct=y=>{let F=f.slice(y.startIndex,p.index+1),g=f.slice(y.startIndex+
2,p.index),O=z(g,n);if((y.type==="plus"||y.type==="star")&&O.risky){let D=O.safeOutput?(y.output?"":he)+(n.capture?`(${O.safeOutput})`:O.safeOutput):void 0,ye=v[y.
tokensIndex];ye.type="text",ye.value=F,ye.output=D||s.escapeRegex(F);for(let we=y.tokensIndex+1;we<v.length;we++)v[we].value="",v[we].output="",delete v[we].suffix;
p.output=y.output+ye.output,p.backtrack=!0,C({type:"paren",extglob:!0,value:c,output:""}),ve("parens");return}let W=y.close+(n.capture?")":""),X;if(y.type==="ne\
gate"){let D=T;if(y.inner&&y.inner.length>1&&y.inner.includes("/")&&(D=Y(n)),(D!==T||ae()||/^\)+$/.test(ge()))&&(W=y.close=`)$))${D}`),y.inner.includes("*")&&(X=
ge())&&/^\.[^\\/.]+$/.test(X)){let ye=re(X,{...b,fastpaths:!1}).output;W=y.close=`)${ye})${D})`}y.prev.type==="bos"&&(p.negatedExtglob=!0)}C({type:"paren",extglob:!0,
value:c,output:W}),ve("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(f)){let y=!1,F=f.replace(u,(g,O,W,X,D,ye)=>X==="\\"?(y=!0,g):X==="?"?O?O+X+(D?
N.repeat(D.length):""):ye===0?x+(D?N.repeat(D.length):""):N.repeat(W.length):X==="."?M.repeat(W.length):X==="*"?O?O+X+(D?T:""):T:O?g:`\\${g}`);return y===!0&&(n.
unescape===!0?F=F.replace(/\\/g,""):F=F.replace(/\\+/g,g=>g.length%2===0?"\\\\":g?"\\":"")),F===f&&n.contains===!0?(p.output=f,p):(p.output=s.wrapOutput(F,p,b),
p)}for(;!ae();){if(c=V(),c==="\0")continue;if(c==="\\"){let g=I();if(g==="/"&&n.bash!==!0||g==="."||g===";")continue;if(!g){c+="\\",C({type:"text",value:c});continue}
let O=/^\\+/.exec(ge()),W=0;if(O&&O[0].length>2&&(W=O[0].length,p.index+=W,W%2!==0&&(c+="\\")),n.unescape===!0?c=V():c+=V(),p.brackets===0){C({type:"text",value:c});
continue}}if(p.brackets>0&&(c!=="]"||h.value==="["||h.value==="[^")){if(n.posix!==!1&&c===":"){let g=h.value.slice(1);if(g.includes("[")&&(h.posix=!0,g.includes(
":"))){let O=h.value.lastIndexOf("["),W=h.value.slice(0,O),X=h.value.slice(O+2),D=i[X];if(D){h.value=W+D,p.backtrack=!0,V(),!S.output&&v.indexOf(h)===1&&(S.output=
he);continue}}}(c==="["&&I()!==":"||c==="-"&&I()==="]")&&(c=`\\${c}`),c==="]"&&(h.value==="["||h.value==="[^")&&(c=`\\${c}`),n.posix===!0&&c==="!"&&h.value==="["&&
(c="^"),h.value+=c,xe({value:c});continue}if(p.quotes===1&&c!=='"'){c=s.escapeRegex(c),h.value+=c,xe({value:c});continue}if(c==='"'){p.quotes=p.quotes===1?0:1,n.
keepQuotes===!0&&C({type:"text",value:c});continue}if(c==="("){Se("parens"),C({type:"paren",value:c});continue}if(c===")"){if(p.parens===0&&n.strictBrackets===!0)
throw new SyntaxError(A("opening","("));let g=ee[ee.length-1];if(g&&p.parens===g.parens+1){Ct(ee.pop());continue}C({type:"paren",value:c,output:p.parens?")":"\\)"}),
ve("parens");continue}if(c==="["){if(n.nobracket===!0||!ge().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(A("closing","]"));c=
`\\${c}`}else Se("brackets");C({type:"bracket",value:c});continue}if(c==="]"){if(n.nobracket===!0||h&&h.type==="bracket"&&h.value.length===1){C({type:"text",value:c,
output:`\\${c}`});continue}if(p.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(A("opening","["));C({type:"text",value:c,output:`\\${c}`});continue}
ve("brackets");let g=h.value.slice(1);if(h.posix!==!0&&g[0]==="^"&&!g.includes("/")&&(c=`/${c}`),h.value+=c,xe({value:c}),n.literalBrackets===!1||s.hasRegexChars(
g))continue;let O=s.escapeRegex(h.value);if(p.output=p.output.slice(0,-h.value.length),n.literalBrackets===!0){p.output+=O,h.value=O;continue}h.value=`(${R}${O}\
|${h.value})`,p.output+=h.value;continue}if(c==="{"&&n.nobrace!==!0){Se("braces");let g={type:"brace",value:c,output:"(",outputIndex:p.output.length,tokensIndex:p.
tokens.length};K.push(g),C(g);continue}if(c==="}"){let g=K[K.length-1];if(n.nobrace===!0||!g){C({type:"text",value:c,output:c});continue}let O=")";if(g.dots===!0){
let W=v.slice(),X=[];for(let D=W.length-1;D>=0&&(v.pop(),W[D].type!=="brace");D--)W[D].type!=="dots"&&X.unshift(W[D].value);O=d(X,n),p.backtrack=!0}if(g.comma!==
!0&&g.dots!==!0){let W=p.output.slice(0,g.outputIndex),X=p.tokens.slice(g.tokensIndex);g.value=g.output="\\{",c=O="\\}",p.output=W;for(let D of X)p.output+=D.output||
D.value}C({type:"brace",value:c,output:O}),ve("braces"),K.pop();continue}if(c==="|"){ee.length>0&&ee[ee.length-1].conditions++,C({type:"text",value:c});continue}
if(c===","){let g=c,O=K[K.length-1];O&&j[j.length-1]==="braces"&&(O.comma=!0,g="|"),C({type:"comma",value:c,output:g});continue}if(c==="/"){if(h.type==="dot"&&p.
index===p.start+1){p.start=p.index+1,p.consumed="",p.output="",v.pop(),h=S;continue}C({type:"slash",value:c,output:ie});continue}if(c==="."){if(p.braces>0&&h.type===
"dot"){h.value==="."&&(h.output=M);let g=K[K.length-1];h.type="dots",h.output+=c,h.value+=c,g.dots=!0;continue}if(p.braces+p.parens===0&&h.type!=="bos"&&h.type!==
"slash"){C({type:"text",value:c,output:M});continue}C({type:"dot",value:c,output:M});continue}if(c==="?"){if(!(h&&h.value==="(")&&n.noextglob!==!0&&I()==="("&&I(
2)!=="?"){Te("qmark",c);continue}if(h&&h.type==="paren"){let g=I(),O=c;(h.value==="("&&!/[!=<:]/.test(g)||g==="<"&&!/<([!=]|\w+>)/.test(ge()))&&(O=`\\${c}`),C({
type:"text",value:c,output:O});continue}if(n.dot!==!0&&(h.type==="slash"||h.type==="bos")){C({type:"qmark",value:c,output:de});continue}C({type:"qmark",value:c,
output:N});continue}if(c==="!"){if(n.noextglob!==!0&&I()==="("&&(I(2)!=="?"||!/[!=<:]/.test(I(3)))){Te("negate",c);continue}if(n.nonegate!==!0&&p.index===0){ke();
continue}}if(c==="+"){if(n.noextglob!==!0&&I()==="("&&I(2)!=="?"){Te("plus",c);continue}if(h&&h.value==="("||n.regex===!1){C({type:"plus",value:c,output:ce});continue}
if(h&&(h.type==="bracket"||h.type==="paren"||h.type==="brace")||p.parens>0){C({type:"plus",value:c});continue}C({type:"plus",value:ce});continue}if(c==="@"){if(n.
noextglob!==!0&&I()==="("&&I(2)!=="?"){C({type:"at",extglob:!0,value:c,output:""});continue}C({type:"text",value:c});continue}if(c!=="*"){(c==="$"||c==="^")&&(c=
`\\${c}`);let g=l.exec(ge());g&&(c+=g[0],p.index+=g[0].length),C({type:"text",value:c});continue}if(h&&(h.type==="globstar"||h.star===!0)){h.type="star",h.star=
!0,h.value+=c,h.output=T,p.backtrack=!0,p.globstar=!0,q(c);continue}let y=ge();if(n.noextglob!==!0&&/^\([^?]/.test(y)){Te("star",c);continue}if(h.type==="star"){
if(n.noglobstar===!0){q(c);continue}let g=h.prev,O=g.prev,W=g.type==="slash"||g.type==="bos",X=O&&(O.type==="star"||O.type==="globstar");if(n.bash===!0&&(!W||y[0]&&
y[0]!=="/")){C({type:"star",value:c,output:""});continue}let D=p.braces>0&&(g.type==="comma"||g.type==="brace"),ye=ee.length&&(g.type==="pipe"||g.type==="paren");
if(!W&&g.type!=="paren"&&!D&&!ye){C({type:"star",value:c,output:""});continue}for(;y.slice(0,3)==="/**";){let $e=f[p.index+4];if($e&&$e!=="/")break;y=y.slice(3),
q("/**",3)}let we=ae()||p.parens>0&&y===")".repeat(p.parens)&&!ee.some($e=>$e.type==="negate");if(g.type==="bos"&&ae()){h.type="globstar",h.value+=c,h.output=Y(
n),p.output=h.output,p.globstar=!0,q(c);continue}if(g.type==="slash"&&g.prev.type!=="bos"&&!X&&we){p.output=p.output.slice(0,-(g.output+h.output).length),g.output=
`(?:${g.output}`,h.type="globstar",h.output=Y(n)+(n.strictSlashes?")":"|$)"),h.value+=c,p.globstar=!0,p.output+=g.output+h.output,q(c);continue}if(g.type==="sla\
sh"&&g.prev.type!=="bos"&&y[0]==="/"){let $e=y[1]!==void 0?"|$":"";p.output=p.output.slice(0,-(g.output+h.output).length),g.output=`(?:${g.output}`,h.type="glob\
star",h.output=`${Y(n)}${ie}|${ie}${$e})`,h.value+=c,p.output+=g.output+h.output,p.globstar=!0,q(c+V()),C({type:"slash",value:"/",output:""});continue}if(g.type===
"bos"&&y[0]==="/"){h.type="globstar",h.value+=c,h.output=`(?:^|${ie}|${Y(n)}${ie})`,p.output=h.output,p.globstar=!0,q(c+V()),C({type:"slash",value:"/",output:""});
continue}p.output=p.output.slice(0,-h.output.length),h.type="globstar",h.output=Y(n),h.value+=c,p.output+=h.output,p.globstar=!0,q(c);continue}let F={type:"star",
value:c,output:T};if(n.bash===!0){F.output=".*?",(h.type==="bos"||h.type==="slash")&&(F.output=ne+F.output),C(F);continue}if(h&&(h.type==="bracket"||h.type==="p\
aren")&&n.regex===!0){F.output=c,C(F);continue}(p.index===p.start||h.type==="slash"||h.type==="dot")&&(h.type==="dot"?(p.output+=Ee,h.output+=Ee):n.dot===!0?(p.
output+=fe,h.output+=fe):(p.output+=ne,h.output+=ne),I()!=="*"&&(p.output+=he,h.output+=he)),C(F)}for(;p.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(
A("closing","]"));p.output=s.escapeLast(p.output,"["),ve("brackets")}for(;p.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(A("closing",")"));p.output=
s.escapeLast(p.output,"("),ve("parens")}for(;p.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(A("closing","}"));p.output=s.escapeLast(p.output,"{"),ve(
"braces")}if(n.strictSlashes!==!0&&(h.type==="star"||h.type==="bracket")&&C({type:"maybe_slash",value:"",output:`${ie}?`}),p.backtrack===!0){p.output="";for(let y of p.
tokens)p.output+=y.output!=null?y.output:y.value,y.suffix&&(p.output+=y.suffix)}return p};re.fastpaths=(f,b)=>{let n={...b},w=typeof n.maxLength=="number"?Math.
min(o,n.maxLength):o,$=f.length;if($>w)throw new SyntaxError(`Input length: ${$}, exceeds maximum allowed length: ${w}`);f=a[f]||f;let{DOT_LITERAL:S,SLASH_LITERAL:v,
ONE_CHAR:R,DOTS_SLASH:U,NO_DOT:Q,NO_DOTS:M,NO_DOTS_SLASH:ce,STAR:ie,START_ANCHOR:he}=r.globChars(n.windows),G=n.dot?M:Q,be=n.dot?ce:Q,Ee=n.capture?"":"?:",fe={negated:!1,
prefix:""},N=n.bash===!0?".*?":ie;n.capture&&(N=`(${N})`);let de=ne=>ne.noglobstar===!0?N:`(${Ee}(?:(?!${he}${ne.dot?U:S}).)*?)`,Re=ne=>{switch(ne){case"*":return`${G}${R}${N}`;case"\
.*":return`${S}${R}${N}`;case"*.*":return`${G}${N}${S}${R}${N}`;case"*/*":return`${G}${N}${v}${R}${be}${N}`;case"**":return G+de(n);case"**/*":return`(?:${G}${de(
n)}${v})?${be}${R}${N}`;case"**/*.*":return`(?:${G}${de(n)}${v})?${be}${N}${S}${R}${N}`;case"**/.*":return`(?:${G}${de(n)}${v})?${S}${R}${N}`;default:{let x=/^(.*?)\.(\w+)$/.
exec(ne);if(!x)return;let T=Re(x[1]);return T?T+S+x[2]:void 0}}},J=s.removePrefix(f,fe),Y=Re(J);return Y&&n.strictSlashes!==!0&&(Y+=`${v}?`),Y},t.exports=re}),Ft=(0,me.c)(
(e,t)=>{"use strict";var r=Dt(),s=Bt(),o=Ie(),i=Pe(),l=a=>a&&typeof a=="object"&&!Array.isArray(a),u=(a,d,A=!1)=>{if(Array.isArray(a)){let P=a.map(z=>u(z,d,A));
return z=>{for(let re of P){let f=re(z);if(f)return f}return!1}}let m=l(a)&&a.tokens&&a.input;if(a===""||typeof a!="string"&&!m)throw new TypeError("Expected pa\
ttern to be a non-empty string");let _=d||{},E=_.windows,k=m?u.compileRe(a,d):u.makeRe(a,d,!1,!0),L=k.state;delete k.state;let H=()=>!1;if(_.ignore){let P={...d,
ignore:null,onMatch:null,onResult:null};H=u(_.ignore,P,A)}let oe=(P,z=!1)=>{let{isMatch:re,match:f,output:b}=u.test(P,k,d,{glob:a,posix:E}),n={glob:a,state:L,regex:k,
posix:E,input:P,output:b,match:f,isMatch:re};return typeof _.onResult=="function"&&_.onResult(n),re===!1?(n.isMatch=!1,z?n:!1):H(P)?(typeof _.onIgnore=="functio\
n"&&_.onIgnore(n),n.isMatch=!1,z?n:!1):(typeof _.onMatch=="function"&&_.onMatch(n),z?n:!0)};return A&&(oe.state=L),oe};u.test=(a,d,A,{glob:m,posix:_}={})=>{if(typeof a!=
"string")throw new TypeError("Expected input to be a string");if(a==="")return{isMatch:!1,output:""};let E=A||{},k=E.format||(_?o.toPosixSlashes:null),L=a===m,H=L&&
k?k(a):a;return L===!1&&(H=k?k(a):a,L=H===m),(L===!1||E.capture===!0)&&(E.matchBase===!0||E.basename===!0?L=u.matchBase(a,d,A,_):L=d.exec(H)),{isMatch:!!L,match:L,
output:H}},u.matchBase=(a,d,A,m=A&&A.windows)=>(d instanceof RegExp?d:u.makeRe(d,A)).test(o.basename(a,{windows:m})),u.isMatch=(a,d,A)=>u(d,A)(a),u.parse=(a,d)=>Array.
isArray(a)?a.map(A=>u.parse(A,d)):s(a,{...d,fastpaths:!1}),u.scan=(a,d)=>r(a,d),u.compileRe=(a,d,A=!1,m=!1)=>{if(A===!0)return a.output;let _=d||{},E=_.contains?
"":"^",k=_.contains?"":"$",L=`${E}(?:${a.output})${k}`;a&&a.negated===!0&&(L=`^(?!${L}).*$`);let H=u.toRegex(L,d);return m===!0&&(H.state=a),H},u.makeRe=(a,d={},A=!1,m=!1)=>{
if(!a||typeof a!="string")throw new TypeError("Expected a non-empty string");let _={negated:!1,fastpaths:!0};return d.fastpaths!==!1&&(a[0]==="."||a[0]==="*")&&
(_.output=s.fastpaths(a,d)),_.output||(_=s(a,d)),u.compileRe(_,d,A,m)},u.toRegex=(a,d)=>{try{let A=d||{};return new RegExp(a,A.flags||(A.nocase?"i":""))}catch(A){
if(d&&d.debug===!0)throw A;return/$^/}},u.constants=i,t.exports=u}),Ve=(0,me.c)((e,t)=>{"use strict";var r=Ft(),s=Ie();function o(i,l,u=!1){return l&&(l.windows===
null||l.windows===void 0)&&(l={...l,windows:s.isWindows()}),r(i,l,u)}Object.assign(o,r),t.exports=o}),Cs=(0,$t.createRequire)(bundleAddress);function Gt(e){let t=(0,te.normalize)(
e);return t.length>1&&t[t.length-1]===te.sep&&(t=t.substring(0,t.length-1)),t}var Wt=/[\\/]/g;function Je(e,t){return e.replace(Wt,t)}var jt=/^[a-z]:[\\/]$/i;function Kt(e){
return e==="/"||jt.test(e)}function je(e,t){let{resolvePaths:r,normalizePath:s,pathSeparator:o}=t,i=process.platform==="win32"&&e.includes("/")||e.startsWith(".");
if(r&&(e=(0,te.resolve)(e)),(s||i)&&(e=Gt(e)),e===".")return"";let l=e[e.length-1]!==o;return Je(l?e+o:e,o)}function et(e,t){return t+e}function Ut(e,t){return function(r,s){
return s.startsWith(e)?s.slice(e.length)+r:Je((0,te.relative)(e,s),t.pathSeparator)+t.pathSeparator+r}}function qt(e){return e}function Xt(e,t,r){return t+e+r}function Qt(e,t){
let{relativePaths:r,includeBasePath:s}=t;return r&&e?Ut(e,t):s?et:qt}function zt(e){return function(t,r){r.push(t.substring(e.length)||".")}}function Zt(e){return function(t,r,s){
let o=t.substring(e.length)||".";s.every(i=>i(o,!0))&&r.push(o)}}var Yt=(e,t)=>{t.push(e||".")},Vt=(e,t,r)=>{let s=e||".";r.every(o=>o(s,!0))&&t.push(s)},Jt=()=>{};
function er(e,t){let{includeDirs:r,filters:s,relativePaths:o}=t;return r?o?s&&s.length?Zt(e):zt(e):s&&s.length?Vt:Yt:Jt}var tr=(e,t,r,s)=>{s.every(o=>o(e,!1))&&
r.files++},rr=(e,t,r,s)=>{s.every(o=>o(e,!1))&&t.push(e)},sr=(e,t,r,s)=>{r.files++},ir=(e,t)=>{t.push(e)},nr=()=>{};function or(e){let{excludeFiles:t,filters:r,
onlyCounts:s}=e;return t?nr:r&&r.length?s?tr:rr:s?sr:ir}var ar=e=>e,lr=()=>[""].slice(0,0);function ur(e){return e.group?lr:ar}var pr=(e,t,r)=>{e.push({directory:t,
files:r,dir:t})},cr=()=>{};function hr(e){return e.group?pr:cr}var fr=function(e,t,r){let{queue:s,fs:o,options:{suppressErrors:i}}=t;s.enqueue(),o.realpath(e,(l,u)=>{
if(l)return s.dequeue(i?null:l,t);o.stat(u,(a,d)=>{if(a)return s.dequeue(i?null:a,t);if(d.isDirectory()&&tt(e,u,t))return s.dequeue(null,t);r(d,u),s.dequeue(null,
t)})})},dr=function(e,t,r){let{queue:s,fs:o,options:{suppressErrors:i}}=t;s.enqueue();try{let l=o.realpathSync(e),u=o.statSync(l);if(u.isDirectory()&&tt(e,l,t))
return;r(u,l)}catch(l){if(!i)throw l}};function gr(e,t){return!e.resolveSymlinks||e.excludeSymlinks?null:t?dr:fr}function tt(e,t,r){if(r.options.useRealPaths)return yr(
t,r);let s=(0,te.dirname)(e),o=1;for(;s!==r.root&&o<2;){let i=r.symlinks.get(s);i&&(i===t||i.startsWith(t)||t.startsWith(i))?o++:s=(0,te.dirname)(s)}return r.symlinks.
set(e,t),o>1}function yr(e,t){return t.visited.includes(e+t.options.pathSeparator)}var mr=e=>e.counts,Ar=e=>e.groups,br=e=>e.paths,vr=e=>e.paths.slice(0,e.options.
maxFiles),_r=(e,t,r)=>(Ne(t,r,e.counts,e.options.suppressErrors),null),Er=(e,t,r)=>(Ne(t,r,e.paths,e.options.suppressErrors),null),Rr=(e,t,r)=>(Ne(t,r,e.paths.slice(
0,e.options.maxFiles),e.options.suppressErrors),null),Sr=(e,t,r)=>(Ne(t,r,e.groups,e.options.suppressErrors),null);function Ne(e,t,r,s){t(e&&!s?e:null,r)}function wr(e,t){
let{onlyCounts:r,group:s,maxFiles:o}=e;return r?t?mr:_r:s?t?Ar:Sr:o?t?vr:Rr:t?br:Er}var rt={withFileTypes:!0},xr=(e,t,r,s,o)=>{if(e.queue.enqueue(),s<0)return e.
queue.dequeue(null,e);let{fs:i}=e;e.visited.push(t),e.counts.directories++,i.readdir(t||".",rt,(l,u=[])=>{o(u,r,s),e.queue.dequeue(e.options.suppressErrors?null:
l,e)})},$r=(e,t,r,s,o)=>{let{fs:i}=e;if(s<0)return;e.visited.push(t),e.counts.directories++;let l=[];try{l=i.readdirSync(t||".",rt)}catch(u){if(!e.options.suppressErrors)
throw u}o(l,r,s)};function kr(e){return e?$r:xr}var Cr=class{count=0;constructor(e){this.onQueueEmpty=e}enqueue(){return this.count++,this.count}dequeue(e,t){this.
onQueueEmpty&&(--this.count<=0||e)&&(this.onQueueEmpty(e,t),e&&(t.controller.abort(),this.onQueueEmpty=void 0))}},Or=class{_files=0;_directories=0;set files(e){
this._files=e}get files(){return this._files}set directories(e){this._directories=e}get directories(){return this._directories}get dirs(){return this._directories}},
Lr=class{aborted=!1;abort(){this.aborted=!0}},st=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(e,t,r){
this.isSynchronous=!r,this.callbackInvoker=wr(t,this.isSynchronous),this.root=je(e,t),this.state={root:Kt(this.root)?this.root:this.root.slice(0,-1),paths:[""].
slice(0,0),groups:[],counts:new Or,options:t,queue:new Cr((s,o)=>this.callbackInvoker(o,s,r)),symlinks:new Map,visited:[""].slice(0,0),controller:new Lr,fs:t.fs||
Mt},this.joinPath=Qt(this.root,t),this.pushDirectory=er(this.root,t),this.pushFile=or(t),this.getArray=ur(t),this.groupFiles=hr(t),this.resolveSymlink=gr(t,this.
isSynchronous),this.walkDirectory=kr(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(e,t,r)=>{let{paths:s,options:{
filters:o,resolveSymlinks:i,excludeSymlinks:l,exclude:u,maxFiles:a,signal:d,useRealPaths:A,pathSeparator:m},controller:_}=this.state;if(_.aborted||d&&d.aborted||
a&&s.length>a)return;let E=this.getArray(this.state.paths);for(let k=0;k<e.length;++k){let L=e[k];if(L.isFile()||L.isSymbolicLink()&&!i&&!l){let H=this.joinPath(
L.name,t);this.pushFile(H,E,this.state.counts,o)}else if(L.isDirectory()){let H=Xt(L.name,t,this.state.options.pathSeparator);if(u&&u(L.name,H))continue;this.pushDirectory(
H,s,o),this.walkDirectory(this.state,H,H,r-1,this.walk)}else if(this.resolveSymlink&&L.isSymbolicLink()){let H=et(L.name,t);this.resolveSymlink(H,this.state,(oe,P)=>{
if(oe.isDirectory()){if(P=je(P,this.state.options),u&&u(L.name,A?P:H+m))return;this.walkDirectory(this.state,P,A?P:H+m,r-1,this.walk)}else{P=A?P:H;let z=(0,te.basename)(
P),re=je((0,te.dirname)(P),this.state.options);P=this.joinPath(z,re),this.pushFile(P,E,this.state.counts,o)}})}}this.groupFiles(this.state.groups,t,E)}};function Tr(e,t){
return new Promise((r,s)=>{it(e,t,(o,i)=>{if(o)return s(o);r(i)})})}function it(e,t,r){new st(e,t,r).start()}function Hr(e,t){return new st(e,t).start()}var nt=class{constructor(e,t){
this.root=e,this.options=t}withPromise(){return Tr(this.root,this.options)}withCallback(e){it(this.root,this.options,e)}sync(){return Hr(this.root,this.options)}},
Pr=null,Ir=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:te.sep,filters:[]};globFunction;constructor(e){this.options={...this.options,
...e},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(e){return this.options.pathSeparator=e,this}withBasePath(){
return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.options.includeDirs=!0,this}withMaxDepth(e){
return this.options.maxDepth=e,this}withMaxFiles(e){return this.options.maxFiles=e,this}withFullPaths(){return this.options.resolvePaths=!0,this.options.includeBasePath=
!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:e=!0}={}){return this.options.resolveSymlinks=!0,this.options.useRealPaths=
e,this.withFullPaths()}withAbortSignal(e){return this.options.signal=e,this}normalize(){return this.options.normalizePath=!0,this}filter(e){return this.options.
filters.push(e),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(e){return this.options.exclude=e,this}onlyCounts(){
return this.options.onlyCounts=!0,this}crawl(e){return new nt(e||".",this.options)}withGlobFunction(e){return this.globFunction=e,this}crawlWithOptions(e,t){return this.
options={...this.options,...t},new nt(e||".",this.options)}glob(...e){return this.globFunction?this.globWithOptions(e):this.globWithOptions(e,{dot:!0})}globWithOptions(e,...t){
let r=this.globFunction||Pr;if(!r)throw new Error("Please specify a glob function to use glob matching.");var s=this.globCache[e.join("\0")];return s||(s=r(e,...t),
this.globCache[e.join("\0")]=s),this.options.filters.push(o=>s(o)),this}},Ce=(0,me.d)(Ve(),1),Nr=Array.isArray,ot=/\\/g,Dr=/^[A-Za-z]:$/,at=process.platform==="\
win32",Br=/^(\/?\.\.)+$/;function Fr(e,t={}){let r=e.length,s=Array(r),o=Array(r),i,l;for(i=0;i<r;i++){let u=pt(e[i]);s[i]=u;let a=u.length,d=Array(a);for(l=0;l<
a;l++)d[l]=(0,Ce.default)(u[l],t);o[i]=d}return u=>{let a=u.split("/");if(a[0]===".."&&Br.test(u))return!0;for(i=0;i<r;i++){let d=s[i],A=o[i],m=a.length,_=Math.
min(m,d.length);for(l=0;l<_;){let E=d[l];if(E.includes("/"))return!0;if(!A[l](a[l]))break;if(!t.noglobstar&&E==="**")return!0;l++}if(l===m)return!0}return!1}}var Mr=/^[A-Z]:\/$/i,
Gr=at?e=>Mr.test(e):e=>e==="/";function lt(e,t,r){if(e===t||t.startsWith(`${e}/`)){if(r){let o=e.length+ +!Gr(e);return(i,l)=>i.slice(o,l?-1:void 0)||"."}let s=t.
slice(e.length+1);return s?(o,i)=>{if(o===".")return s;let l=`${s}/${o}`;return i?l.slice(0,-1):l}:(o,i)=>i&&o!=="."?o.slice(0,-1):o}return r?s=>le.posix.relative(
e,s)||".":s=>le.posix.relative(e,`${t}/${s}`)||"."}function Wr(e,t){if(t.startsWith(`${e}/`)){let r=t.slice(e.length+1);return s=>`${r}/${s}`}return r=>{let s=le.posix.
relative(e,`${t}/${r}`);return r[r.length-1]==="/"&&s!==""?`${s}/`:s||"."}}function ut(e){return e.replace(Dr,t=>`${t}/`)}var jr={parts:!0};function pt(e){var t;
let r=Ce.default.scan(e,jr);return!((t=r.parts)===null||t===void 0)&&t.length?r.parts:[e]}var Kr=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,Ur=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,
qr=e=>e.replace(Kr,"\\$&"),Xr=e=>e.replace(Ur,"\\$&"),Qr=at?Xr:qr;function zr(e,t){if((t==null?void 0:t.caseSensitiveMatch)===!1)return!0;let r=Ce.default.scan(
e);return r.isGlob||r.negated}function Oe(...e){console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...e)}function ct(e){return typeof e=="string"?
[e]:e??[]}var Zr=/^(\/?\.\.)+/,Yr=/\\(?=[()[\]{}!*+?@|])/g;function Ke(e,t,r,s){var o;let i=t.cwd,l=e;e[e.length-1]==="/"&&(l=e.slice(0,-1)),l[l.length-1]!=="*"&&
t.expandDirectories&&(l+="/**");let u=Qr(i);l=(0,le.isAbsolute)(l.replace(Yr,""))?le.posix.relative(u,l):le.posix.normalize(l);let a=(o=Zr.exec(l))===null||o===
void 0?void 0:o[0],d=pt(l);if(a){let m=(a.length+1)/3,_=0,E=u.split("/");for(;_<m&&d[_+m]===E[E.length+_-m];)l=l.slice(0,(m-_-1)*3)+l.slice((m-_)*3+d[_+m].length+
1)||".",_++;let k=le.posix.join(i,a.slice(_*3));k[0]!=="."&&r.root.length>k.length&&(r.root=ut(k),r.depthOffset=-m+_)}if(!s&&r.depthOffset>=0){var A;(A=r.commonPath)!==
null&&A!==void 0||(r.commonPath=d);let m=[],_=Math.min(r.commonPath.length,d.length);for(let E=0;E<_;E++){let k=d[E];if(k==="**"&&!d[E+1]){m.pop();break}if(E===
d.length-1||k!==r.commonPath[E]||zr(k))break;m.push(k)}r.depthOffset=m.length,r.commonPath=m,r.root=ut(m.length>0?le.posix.join(i,...m):i)}return l}function Vr(e,t,r){
let s=[],o=[];for(let i of e.ignore)i&&(i[0]!=="!"||i[1]==="(")&&o.push(Ke(i,e,r,!0));for(let i of t)i&&(i[0]!=="!"||i[1]==="("?s.push(Ke(i,e,r,!1)):(i[1]!=="!"||
i[2]==="(")&&o.push(Ke(i.slice(1),e,r,!0)));return{match:s,ignore:o}}function Jr(e,t){let r=e.cwd,s={root:r,depthOffset:0},o=Vr(e,t,s);e.debug&&Oe("internal pro\
cessing patterns:",o);let{absolute:i,caseSensitiveMatch:l,debug:u,dot:a,followSymbolicLinks:d,onlyDirectories:A}=e,m=s.root.replace(ot,""),_={dot:a,nobrace:e.braceExpansion===
!1,nocase:!l,noextglob:e.extglob===!1,noglobstar:e.globstar===!1,posix:!0},E=(0,Ce.default)(o.match,_),k=(0,Ce.default)(o.ignore,_),L=Fr(o.match,_),H=lt(r,m,i),
oe=i?H:lt(r,m,!0),P=(f,b)=>{let n=oe(b,!0);return n!=="."&&!L(n)||k(n)},z;e.deep!==void 0&&(z=Math.round(e.deep-s.depthOffset));let re=new Ir({filters:[u?(f,b)=>{
let n=H(f,b),w=E(n)&&!k(n);return w&&Oe(`matched ${n}`),w}:(f,b)=>{let n=H(f,b);return E(n)&&!k(n)}],exclude:u?(f,b)=>{let n=P(f,b);return Oe(`${n?"skipped":"cr\
awling"} ${b}`),n}:P,fs:e.fs,pathSeparator:"/",relativePaths:!i,resolvePaths:i,includeBasePath:i,resolveSymlinks:d,excludeSymlinks:!d,excludeFiles:A,includeDirs:A||
!e.onlyFiles,maxDepth:z,signal:e.signal}).crawl(m);return e.debug&&Oe("internal properties:",{...s,root:m}),[re,r!==m&&!i&&Wr(r,m)]}function es(e,t){if(t)for(let r=e.
length-1;r>=0;r--)e[r]=t(e[r]);return e}var ht={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};
function ts(e){let t=Object.assign({},e);for(let r in ht)t[r]===void 0&&Object.assign(t,{[r]:ht[r]});return t.cwd=(t.cwd instanceof URL?(0,xt.fileURLToPath)(t.cwd):
(0,le.resolve)(t.cwd||process.cwd())).replace(ot,"/"),t.ignore=ct(t.ignore),t.fs&&(t.fs={readdir:t.fs.readdir||pe.readdir,readdirSync:t.fs.readdirSync||pe.readdirSync,
realpath:t.fs.realpath||pe.realpath,realpathSync:t.fs.realpathSync||pe.realpathSync,stat:t.fs.stat||pe.stat,statSync:t.fs.statSync||pe.statSync}),t.debug&&Oe("g\
lobbing with options:",t),t}function rs(e,t={}){var r;if(e&&t!=null&&t.patterns)throw new Error("Cannot pass patterns as both an argument and an option");let s=Nr(
e)||typeof e=="string",o=ct((r=s?e:e.patterns)!==null&&r!==void 0?r:"**/*"),i=ts(s?t:e);return o.length>0?Jr(i,o):[]}async function ss(e,t){let[r,s]=rs(e,t);return r?
es(await r.withPromise(),s):[]}var is=(0,me.d)(Ve(),1),De=process.platform==="win32",Be=/(?<!\\)[*?[\]{}()]/,ft=!De;async function ns(e,t){let r=e.filter(u=>u.trim()!==
""),s=u=>/^!(?!\()/.test(u),o=await Promise.all(r.filter(u=>!s(u)).map(u=>dt(u,t))),i=r.filter(s).map(u=>u.slice(1).trim()),l=await Promise.all(i.filter(u=>u!==
"").map(u=>dt(u,t)));return{included:o.map(as),isExcluded:ps(l)}}async function dt(e,t){if(e.includes("\0"))throw new _e.b("INVALID_INPUT",`files: "${(0,Ae.e)(e)}\
" holds a NUL character.`);let r=await gt(e,(0,ue.resolve)(t,e));if(r!==void 0)return r;let s=Ue(e).replace(/\/+$/,"");return Be.test(s)?{kind:"glob",pattern:e,
...await ls(s,t)}:(s.includes("\\")?await gt(e,(0,ue.resolve)(t,yt(s))):void 0)??{kind:"missing",pattern:e}}async function gt(e,t){if(!await os(t,e))return;let r=await(0,Le.stat)(
t).catch(()=>{});return{kind:(r==null?void 0:r.isDirectory())===!0?"folder":"literal",pattern:e,path:t}}async function os(e,t){try{return await(0,Le.lstat)(e),!0}catch(r){
if((0,Ae.f)(r)!=="EACCES"||Be.test(t))return!1;throw new _e.b("FILE_UNREADABLE",`${(0,Ae.e)(t)} can't be read: a folder above it may not be looked into.`,{file:t,
hint:"Let the user of this job read the folder.",cause:r})}}function as(e){if(e.kind!=="folder")return e;let t=(0,Ae.e)(e.pattern).replace(/[\\/]+$/,"");throw new _e.b(
"INVALID_INPUT",`files: ${t===""?"/":t} is a folder, not a file.`,{hint:`Write ${t}/** for every file in it, or ${t}/*.exe and the like for some.`})}function Ue(e,t=De){
return t?e.replaceAll("\\","/"):e}function yt(e){return e.replace(/\\(.)/g,"$1")}async function ls(e,t){let r=e.split("/"),s=e.startsWith("/")?"/":t,o=0;for(;o<
r.length-1;o+=1){let i=r[o]??"",l=De&&o===0&&/^[A-Za-z]:$/.test(i)?`${i}\\`:(0,ue.resolve)(s,Be.test(i)?i:yt(i));if(Be.test(i)&&!await us(l))break;s=l}return{base:(0,ue.resolve)(
s),glob:r.slice(o).join("/")}}async function us(e){return(0,Le.stat)(e).then(t=>t.isDirectory(),()=>!1)}function ps(e){let t=e.flatMap(r=>{if(r.kind==="missing")
return[];let{base:s,glob:o}=r.kind==="glob"?r:{base:(0,ue.dirname)(r.path),glob:cs((0,ue.basename)(r.path))||"**"};return[{prefix:mt(s===(0,ue.dirname)(s)?s:(0,ue.join)(
s,"/")),matches:(0,is.default)([o,`${o}/**`],{dot:!0,posix:!0,flags:ft?"s":"is"})}]});return r=>{let s=mt(r);return t.some(({prefix:o,matches:i})=>s.startsWith(
o)&&i(s.slice(o.length)))}}function mt(e){return De?Ue(e).toLowerCase():e}function cs(e){return e.replace(/[\\()[\]{}*?|!+@]/g,"\\$&")}var At=512,hs=64;async function fs(e,t,r){
let s=(0,Z.resolve)(t),{included:o,isExcluded:i}=await ns(e,s),l=m=>m===r||i(m)||m.split(Z.sep).some(Qe.b),u=new Map,a=[];for(let m of o){if(m.kind==="missing"){
a.push({pattern:m.pattern,literal:!0});continue}let _=(m.kind==="literal"?[{path:m.path,pathBelowBase:(0,Z.basename)(m.path),deepestBase:(0,Z.dirname)(m.path)}]:
await bt(m,l,s)).filter(({path:E})=>!l(E));if(_.length===0&&m.kind==="literal"&&a.push({pattern:m.pattern,literal:!0,excluded:!0}),_.length===0&&m.kind==="glob"){
let E=e.some(k=>k.startsWith("!"))&&await gs(m,s);a.push({pattern:m.pattern,literal:!1,...E?{excluded:E}:{}})}for(let E of _)u.set(E.path,ds(u.get(E.path),E))}let d=[],
A=ms();for(let m of u.values())d.push(await As(m,s,A)),d.length%hs===0&&await(0,wt.setImmediate)();return{files:_t(_s(d,i)),unmatched:a}}function ds(e,t){return e===
void 0?t:t.deepestBase.length>e.deepestBase.length?{...e,deepestBase:t.deepestBase}:e}async function gs(e,t){return bt(e,r=>r.split(Z.sep).some(Qe.b),t).then(r=>r.
length>0,()=>!1)}async function bt({base:e,glob:t},r,s){let o=[],i=await ss(qe(t.replace(/^!(?!\()/,"\\!")),{cwd:e,caseSensitiveMatch:ft,debug:!1,dot:!1,expandDirectories:!1,
fs:ys(r,(u,a)=>o.push({path:u,error:a}))}),[l]=o;if(l!==void 0)throw Me(l.path,s,`the folder can't be listed (${(0,Ae.f)(l.error)??"unknown"})`,{hint:`Let the u\
ser of this job read the folder, or exclude it: !${Xe(l.path,s)}`,cause:l.error});return i.map(Fe).map(u=>({path:(0,Z.resolve)(e,u),pathBelowBase:u,deepestBase:e}))}
function qe(e){return e.replace(/[\n\r\u2028\u2029]/g,t=>String.fromCharCode(56320+(t.charCodeAt(0)&255)))}function Fe(e){return e.replace(/[\udc0a\udc0d\udc28\udc29]/gu,
t=>{let r=t.charCodeAt(0)&255;return String.fromCharCode(r<32?r:8192+r)})}function ys(e,t){let r=new Set(["ENOENT","ENOTDIR"]);return{readdir(s,o,i){let l=Fe(s);
(0,B.readdir)(l,o,(u,a)=>{u!==null&&!r.has(u.code??"")&&t(l,u);let d=u===null?a.filter(({name:A})=>!e((0,Z.join)(l,A))):[];for(let A of d)A.name=qe(A.name);i(null,
d)})},realpath(s,o){(0,B.realpath)(Fe(s),(i,l)=>{o(null,i===null?qe(l):s)})},stat(s,o){(0,B.stat)(Fe(s),(i,l)=>{o(null,i===null?l:{isDirectory:()=>!1})})}}}function ms(){
let e=new Map;return(t,r)=>{if(r||process.platform!=="linux")return B.realpathSync.native(t);let s=(0,Z.dirname)(t),o=e.get(s)??B.realpathSync.native(s);return e.
set(s,o),(0,Z.join)(o,(0,Z.basename)(t))}}async function As(e,t,r){let{path:s}=e;try{let o=(0,B.lstatSync)(s),i=o.isSymbolicLink(),l=i?(0,B.statSync)(s):o;if(!l.
isFile())throw Me(s,t,`it is ${vt(l)}, not a file`);let u=(0,B.openSync)(s,B.constants.O_RDONLY|B.constants.O_NONBLOCK|B.constants.O_NOCTTY);try{let a=(0,B.fstatSync)(
u);if(!a.isFile())throw Me(s,t,`it is ${vt(a)}, not a file`);let d=new Uint8Array(At),A=d.slice(0,(0,B.readSync)(u,d,0,At,0));return{...e,realPath:r(s,i),name:Xe(
s,t),size:a.size,mode:a.mode&511,head:A,...(0,Ge.d)(s)&&(0,Ge.b)(A)?{appPackage:await bs(s)}:{}}}finally{(0,B.closeSync)(u)}}catch(o){if(o instanceof _e.b)throw o;
let i="Check the step that makes it, or exclude it from files with a line that begins with !.",l=await vs(s,o),u=/(?:does not exist|UTF-8)$/.test(l);throw Me(s,
t,l,{...u?{hint:i}:{},cause:o})}}async function bs(e){let{readAppPackageFacts:t}=await Promise.resolve().then(()=>Ye(require("./app-package-facts-74S5DQSF.cjs")));
return t(e)}function vt(e){return e.isDirectory()?"a folder":e.isFIFO()?"a named pipe":e.isSocket()?"a socket":"a device"}async function vs(e,t){let r=(0,Ae.f)(
t);return r==="EACCES"||r==="EPERM"?"permission was denied":r==="ELOOP"?"it is a link that leads back to itself":r!=="ENOENT"?`the system says ${r??"nothing of \
use"}`:await(0,We.lstat)(e).then(s=>s.isSymbolicLink(),()=>!1)?`it is a link to ${(0,Ae.e)(await(0,We.readlink)(e).catch(()=>"something"))}, which does not exis\
t`:e.includes("\uFFFD")?"its name is not valid UTF-8":"it has vanished"}function Me(e,t,r,s={}){let o=Xe(e,t);return new _e.b("FILE_UNREADABLE",`${(0,Ae.e)(o)} \
can't be read: ${r}.`,{hint:"Let the user of this job read it, or exclude it from files with a line that begins with !.",...s,file:o})}function Xe(e,t){return Ue(
(0,Z.relative)(t,e))||"."}function _s(e,t){let r=new Map;for(let s of _t(e))t(s.realPath)||(!r.has(s.realPath)||s.path===s.realPath)&&r.set(s.realPath,s);return[
...r.values()]}function _t(e){return e.map(t=>({file:t,bytes:Buffer.from(t.path)})).sort((t,r)=>Buffer.compare(t.bytes,r.bytes)).map(({file:t})=>t)}async function kt(e){
let{host:t,inputs:r,workspace:s}=e;if(r.files.length===0)return[];let o=await fs(r.files,process.cwd(),s.directory),i=xs(ws(o.files,e),e),{unmatched:l}=o,u=l.filter(
({literal:A,excluded:m})=>A&&m===void 0);for(let{pattern:A,literal:m,excluded:_}of l){if(m||i.length===0)continue;let E=_===void 0?`${A} matches no file; other \
patterns of files do.`:`The exclusions in files leave nothing of ${A}; other patterns match files.`;r.ifNoFilesFound==="ignore"?t.info(E):t.warning(E)}if(i.length>
0&&u.length===0)return i;let{message:a,hint:d}=Es(u.length>0?u:l);switch(r.ifNoFilesFound){case"error":throw new _e.b("NO_FILES_FOUND",a,{hint:d});case"warn":return t.
warning(a),i;case"ignore":return t.info(a),i}}function Es(e){var t;let r="set if-no-files-found to warn or ignore where that is fine.",s=e.filter(({excluded:i})=>i===
void 0).map(({pattern:i})=>i);if(s.length===0)return{message:`The exclusions in files leave no file${e.length===0?"":` of ${e.map(({pattern:i})=>i).join(", ")}`}\
 in ${process.cwd()}.`,hint:`Check the lines of files that begin with !; ${r}`};let o=`${s.join(", ")} ${s.length===1?"matches":"match"} no file in ${process.cwd()}\
.`;for(let i of s){let l=(t=Rs.find(({isIn:u})=>u(i)))==null?void 0:t.hint;if(l!==void 0)return{message:o,hint:l(i)}}return{message:o,hint:`Check that the build\
 wrote them there, and the spelling; ${r}`}}var Rs=[{isIn:e=>/^(?:["']|#|- )/.test(e),hint:e=>`Give the pattern alone: quotes, "- " and # are parts of it, as in\
 ${e}.`},{isIn:e=>e.startsWith("~"),hint:()=>"Write the whole path: ~ is a name like any other here."},{isIn:e=>/\$\([\w.-]+\)/.test(e),hint:()=>"What is left o\
f $(\u2026) in it is a variable that is not there: check its name."},{isIn:e=>process.platform!=="win32"&&/\\[\w*.]/.test(e),hint:()=>"Write / between folders: \
a backslash takes the meaning from the character behind it."},{isIn:e=>/\$(?:\w|\{)/.test(e),hint:()=>"A variable such as $HOME stays text here, for no shell re\
ads it: write a path relative to the working directory, or let the CI put in the value."},{isIn:e=>e.includes(";"),hint:()=>"Give one pattern a line (or --files\
 twice): a semicolon does not part them."},{isIn:e=>e.replace(/\{[^{}]*\}/g,"").includes(","),hint:()=>"Give one pattern a line (or --files twice): a comma does\
 not part them."},{isIn:e=>{let t=e.split(/ +/);return t.length>1&&(t.every(r=>r.includes("*"))||t.every(r=>/\.[A-Za-z]\w*$/.test(r)))},hint:()=>"Give one patte\
rn a line (or --files twice): a blank does not part them."},{isIn:e=>(0,se.isAbsolute)(e)&&!e.startsWith(process.cwd()),hint:()=>"Check that the build wrote the\
m there, and that no variable in it was blank. In a container a workspace has another path than outside: better give it relative to the working directory."}],Ss=5;
function ws(e,{host:t,inputs:{reportDirectory:r}}){if(r===void 0)return e;let s=ze.realpathSync.native(r),o=Object.values(Rt.a).map(a=>(0,se.join)(s,a)),i=({realPath:a})=>o.
includes(a),l=e.filter(i).map(({name:a})=>a);if(l.length===0)return e;let u=`Reports in report-directory are not signed, for this run writes them anew: ${l.join(
", ")}.`;if(l.length===e.length)throw new _e.b("INVALID_INPUT",u,{hint:"Name other files in files, or another report-directory."});return t.notice(u),e.filter(a=>!i(
a))}function xs(e,{host:t,inputs:{outputDirectory:r}}){if(r===void 0)return e;let s=(0,se.join)(Et((0,se.resolve)(process.cwd(),r)),se.sep),o=new Map([...new Set(
e.map(({deepestBase:a})=>a))].map(a=>[a,Et(a)])),i=({path:a,deepestBase:d})=>{let A=o.get(d)??d;return(0,se.join)(A,(0,se.relative)(d,a)).startsWith(s)&&!(0,se.join)(
A,se.sep).startsWith(s)},l=new Set(e.filter(i));if(l.size===0||l.size===e.length)return e;let u=[...l].map(({name:a})=>a);return t.notice(`Taken for results of \
an earlier run, lying in output-directory, and not signed: ${(0,St.f)(u,Ss)}. Where they are not, name that folder in files.`),e.filter(a=>!l.has(a))}function Et(e){
try{return ze.realpathSync.native(e)}catch{return e}}0&&(module.exports={findFilesToSign});
