var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findFilesToSign:()=>Fi});module.exports=__toCommonJS(stdin_exports);var import_chunk_2RWCGZUW=require("./chunk-2RWCGZUW.cjs"),
import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_HDFX5ZUM=require("./chunk-HDFX5ZUM.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_path=require("node:path"),import_node_fs=require("node:fs"),
import_promises=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises2=require("node:timers/promises"),import_fs=require("fs"),import_path=require("path"),
import_url=require("url"),import_module=require("module"),import_path2=require("path"),Je=__toESM(require("fs")),import_promises3=require("node:fs/promises"),import_node_path3=require("node:path"),
lt=(0,import_chunk_2OATJTSY.b)((ei,re)=>{"use strict";var Jt="[^\\\\/]",Qn="(?=.)",te="[^/]",wt="(?:\\/|$)",ee="(?:^|\\/)",Ct=`\\.{1,2}${wt}`,Yn="(?!\\.)",Zn=`(\
?!${ee}${Ct})`,Vn=`(?!\\.{0,1}${wt})`,Jn=`(?!${Ct})`,tr="[^.\\/]",er=`${te}*?`,nr="/",ne={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\
\\/",ONE_CHAR:Qn,QMARK:te,END_ANCHOR:wt,DOTS_SLASH:Ct,NO_DOT:Yn,NO_DOTS:Zn,NO_DOT_SLASH:Vn,NO_DOTS_SLASH:Jn,QMARK_NO_DOT:tr,STAR:er,START_ANCHOR:ee,SEP:nr},rr={
...ne,SLASH_LITERAL:"[\\\\/]",QMARK:Jt,STAR:`${Jt}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"\
(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},
sr={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\
\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};re.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,
MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:sr,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,
REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{
__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,
CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,
CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,
CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,
CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,
CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"\
(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===
!0?rr:ne}}}),ct=(0,import_chunk_2OATJTSY.b)(U=>{"use strict";var{REGEX_BACKSLASH:ir,REGEX_REMOVE_BACKSLASH:or,REGEX_SPECIAL_CHARS:ar,REGEX_SPECIAL_CHARS_GLOBAL:ur}=lt();
U.isObject=t=>t!==null&&typeof t=="object"&&!Array.isArray(t),U.hasRegexChars=t=>ar.test(t),U.isRegexChar=t=>t.length===1&&U.hasRegexChars(t),U.escapeRegex=t=>t.
replace(ur,"\\$1"),U.toPosixSlashes=t=>t.replace(ir,"/"),U.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t===
"win32"||t==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1},U.removeBackslashes=t=>t.replace(or,n=>n==="\\"?"":n),U.escapeLast=
(t,n,e)=>{let r=t.lastIndexOf(n,e);return r===-1?t:t[r-1]==="\\"?U.escapeLast(t,n,r-1):`${t.slice(0,r)}\\${t.slice(r)}`},U.removePrefix=(t,n={})=>{let e=t;return e.
startsWith("./")&&(e=e.slice(2),n.prefix="./"),e},U.wrapOutput=(t,n={},e={})=>{let r=e.contains?"":"^",s=e.contains?"":"$",i=`${r}(?:${t})${s}`;return n.negated===
!0&&(i=`(?:^(?!${i}).*$)`),i},U.basename=(t,{windows:n}={})=>{let e=t.split(n?/[\\/]/:"/"),r=e[e.length-1];return r===""?e[e.length-2]:r}}),fe=(0,import_chunk_2OATJTSY.b)(
(ri,ce)=>{"use strict";var se=ct(),{CHAR_ASTERISK:$t,CHAR_AT:lr,CHAR_BACKWARD_SLASH:st,CHAR_COMMA:cr,CHAR_DOT:Lt,CHAR_EXCLAMATION_MARK:Pt,CHAR_FORWARD_SLASH:le,
CHAR_LEFT_CURLY_BRACE:vt,CHAR_LEFT_PARENTHESES:gt,CHAR_LEFT_SQUARE_BRACKET:fr,CHAR_PLUS:pr,CHAR_QUESTION_MARK:ie,CHAR_RIGHT_CURLY_BRACE:hr,CHAR_RIGHT_PARENTHESES:oe,
CHAR_RIGHT_SQUARE_BRACKET:dr}=lt(),ae=t=>t===le||t===st,ue=t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},gr=(t,n)=>{let e=n||{},r=t.length-1,s=e.parts===!0||
e.tokens===!0||e.scanToEnd===!0,i=[],o=[],a=[],d=t,h=-1,y=0,m=0,g=!1,E=!1,A=!1,w=!1,O=!1,G=!1,S=!1,B=!1,j=!1,T=!1,P=0,$,b,x={value:"",depth:0,isGlob:!1},u=()=>h>=
r,M=()=>d.charCodeAt(h+1),I=()=>($=b,d.charCodeAt(++h));for(;h<r;){b=I();let C;if(b===st){S=x.backslashes=!0,b=I(),b===vt&&(G=!0);continue}if(G===!0||b===vt){for(P++;u()!==
!0&&(b=I());){if(b===st){S=x.backslashes=!0,I();continue}if(b===vt){P++;continue}if(G!==!0&&b===Lt&&(b=I())===Lt){if(g=x.isBrace=!0,A=x.isGlob=!0,T=!0,s===!0)continue;
break}if(G!==!0&&b===cr){if(g=x.isBrace=!0,A=x.isGlob=!0,T=!0,s===!0)continue;break}if(b===hr&&(P--,P===0)){G=!1,g=x.isBrace=!0,T=!0;break}}if(s===!0)continue;break}
if(b===le){if(i.push(h),o.push(x),x={value:"",depth:0,isGlob:!1},T===!0)continue;if($===Lt&&h===y+1){y+=2;continue}m=h+1;continue}if(e.noext!==!0&&(b===pr||b===
lr||b===$t||b===ie||b===Pt)&&M()===gt){if(A=x.isGlob=!0,w=x.isExtglob=!0,T=!0,b===Pt&&h===y&&(j=!0),s===!0){let q=0;for(;u()!==!0&&(b=I());){if(b===st){S=x.backslashes=
!0,I();continue}if(b===gt){q++;continue}if(b===oe&&--q===0){T=!0;break}}continue}break}if(b===$t){if($===$t&&(O=x.isGlobstar=!0),A=x.isGlob=!0,T=!0,s===!0)continue;
break}if(b===ie){if(A=x.isGlob=!0,T=!0,s===!0)continue;break}if(b===fr){for(;u()!==!0&&(C=I());){if(C===st){S=x.backslashes=!0,I();continue}if(C===dr){E=x.isBracket=
!0,A=x.isGlob=!0,T=!0;break}}if(s===!0)continue;break}if(e.nonegate!==!0&&b===Pt&&h===y){B=x.negated=!0,y++;continue}if(e.noparen!==!0&&b===gt){if(A=x.isGlob=!0,
s===!0){let W=1;for(;u()!==!0&&(b=I());){if(b===st){S=x.backslashes=!0,I();continue}if(b===gt){W++;continue}if(b===oe&&--W===0){T=!0;break}}continue}break}if(A===
!0){if(T=!0,s===!0)continue;break}}e.noext===!0&&(w=!1,A=!1);let H=d,c="",l="";y>0&&(c=d.slice(0,y),d=d.slice(y),m-=y),H&&A===!0&&m>0?(H=d.slice(0,m),l=d.slice(
m)):A===!0?(H="",l=d):H=d,H&&H!==""&&H!=="/"&&H!==d&&ae(H.charCodeAt(H.length-1))&&(H=H.slice(0,-1)),e.unescape===!0&&(l&&(l=se.removeBackslashes(l)),H&&S===!0&&
(H=se.removeBackslashes(H)));let X={prefix:c,input:t,start:y,base:H,glob:l,isBrace:g,isBracket:E,isGlob:A,isExtglob:w,isGlobstar:O,negated:B,negatedExtglob:j};if(e.
tokens===!0&&(X.maxDepth=0,ae(b)||o.push(x),X.tokens=o),e.parts===!0||e.tokens===!0){let C;for(let N=0;N<i.length;N++){let et=C!==void 0?C+1:y,at=i[N],Z=t.slice(
et,at);e.tokens&&(N===0&&y!==0?(o[N].isPrefix=!0,o[N].value=c):o[N].value=Z,ue(o[N]),X.maxDepth+=o[N].depth),at>=y&&(a.push(Z),C=at)}let W=C!==void 0?C+1:y,q=t.
slice(W);a.push(q),e.tokens&&C&&C+1<t.length&&(o[o.length-1].value=q,ue(o[o.length-1]),X.maxDepth+=o[o.length-1].depth),X.slashes=i,X.parts=a}return X};ce.exports=
gr}),ge=(0,import_chunk_2OATJTSY.b)((si,de)=>{"use strict";var ft=lt(),K=ct(),{MAX_LENGTH:mt,POSIX_REGEX_SOURCE:mr,REGEX_NON_SPECIAL_CHARS:yr,REGEX_SPECIAL_CHARS_BACKREF:Ar,
REPLACEMENTS:pe}=ft,br=(t,n)=>{if(typeof n.expandRange=="function")return n.expandRange(...t,n);t.sort();let e=`[${t.join("-")}]`;try{new RegExp(e)}catch{return t.
map(s=>K.escapeRegex(s)).join("..")}return e},it=(t,n)=>`Missing ${t}: "${n}" - use "\\\\${n}" to match literal characters`,he=t=>{let n=[],e=0,r=0,s=0,i="",o=!1;
for(let a of t){if(o===!0){i+=a,o=!1;continue}if(a==="\\"){i+=a,o=!0;continue}if(a==='"'){s=s===1?0:1,i+=a;continue}if(s===0){if(a==="[")e++;else if(a==="]"&&e>
0)e--;else if(e===0){if(a==="(")r++;else if(a===")"&&r>0)r--;else if(a==="|"&&r===0){n.push(i),i="";continue}}}i+=a}return n.push(i),n},Sr=t=>{let n=!1;for(let e of t){
if(n===!0){n=!1;continue}if(e==="\\"){n=!0;continue}if(/[?*+@!()[\]{}]/.test(e))return!1}return!0},Ot=t=>{let n=t.trim(),e=!0;for(;e===!0;)e=!1,/^@\([^\\()[\]{}|]+\)$/.
test(n)&&(n=n.slice(2,-1),e=!0);if(Sr(n))return n.replace(/\\(.)/g,"$1")},Rr=t=>{let n=t.map(Ot).filter(Boolean);for(let e=0;e<n.length;e++)for(let r=e+1;r<n.length;r++){
let s=n[e],i=n[r],o=s[0];if(!(!o||s!==o.repeat(s.length)||i!==o.repeat(i.length))&&(s===i||s.startsWith(i)||i.startsWith(s)))return!0}return!1},kt=(t,n=!0)=>{if(t[0]!==
"+"&&t[0]!=="*"||t[1]!=="(")return;let e=0,r=0,s=0,i=!1;for(let o=1;o<t.length;o++){let a=t[o];if(i===!0){i=!1;continue}if(a==="\\"){i=!0;continue}if(a==='"'){s=
s===1?0:1;continue}if(s!==1){if(a==="["){e++;continue}if(a==="]"&&e>0){e--;continue}if(!(e>0)){if(a==="("){r++;continue}if(a===")"&&(r--,r===0))return n===!0&&o!==
t.length-1?void 0:{type:t[0],body:t.slice(2,o),end:o}}}}},_r=t=>`${t.length===1?K.escapeRegex(t[0]):`[${t.map(e=>K.escapeRegex(e)).join("")}]`}*`,Er=t=>{let n=0,
e=[];for(;n<t.length;){let r=kt(t.slice(n),!1);if(!r||r.type!=="*")return;let s=he(r.body).map(o=>o.trim());if(s.length!==1)return;let i=Ot(s[0]);if(!i||i.length!==
1)return;e.push(i),n+=r.end+1}if(!(e.length<1))return e},xr=t=>{let n=0,e=t.trim(),r=kt(e);for(;r;)n++,e=r.body.trim(),r=kt(e);return n},wr=(t,n)=>{if(n.maxExtglobRecursion===
!1)return{risky:!1};let e=typeof n.maxExtglobRecursion=="number"?n.maxExtglobRecursion:ft.DEFAULT_MAX_EXTGLOB_RECURSION,r=he(t).map(a=>a.trim());if(r.length>1&&
(r.some(a=>a==="")||r.some(a=>/^[*?]+$/.test(a))||Rr(r)))return{risky:!0};let s=[],i=!1,o=!0;for(let a of r){let d=Er(a);if(d){i=!0,s.push(...d);continue}let h=Ot(
a);if(h&&h.length===1){s.push(h);continue}if(o=!1,xr(a)>e)return{risky:!0}}return i?o?{risky:!0,safeOutput:_r([...new Set(s)])}:{risky:!0}:{risky:!1}},Tt=(t,n)=>{
if(typeof t!="string")throw new TypeError("Expected a string");t=pe[t]||t;let e={...n},r=typeof e.maxLength=="number"?Math.min(mt,e.maxLength):mt,s=t.length;if(s>
r)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${r}`);let i={type:"bos",value:"",output:e.prepend||""},o=[i],a=e.capture?"":"?:",d=ft.
globChars(e.windows),h=ft.extglobChars(d),{DOT_LITERAL:y,PLUS_LITERAL:m,SLASH_LITERAL:g,ONE_CHAR:E,DOTS_SLASH:A,NO_DOT:w,NO_DOT_SLASH:O,NO_DOTS_SLASH:G,QMARK:S,
QMARK_NO_DOT:B,STAR:j,START_ANCHOR:T}=d,P=p=>`(${a}(?:(?!${T}${p.dot?A:y}).)*?)`,$=e.dot?"":w,b=e.dot?S:B,x=e.bash===!0?P(e):j;e.capture&&(x=`(${x})`),typeof e.
noext=="boolean"&&(e.noextglob=e.noext);let u={input:t,index:-1,start:0,dot:e.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:o};t=K.removePrefix(t,u),s=t.length;let M=[],I=[],H=[],c=i,l,X=()=>u.index===s-1,C=u.peek=(p=1)=>t[u.index+p],W=u.advance=()=>t[++u.
index]||"",q=()=>t.slice(u.index+1),N=(p="",k=0)=>{u.consumed+=p,u.index+=k},et=p=>{u.output+=p.output!=null?p.output:p.value,N(p.value)},at=()=>{let p=1;for(;C()===
"!"&&(C(2)!=="("||C(3)==="?");)W(),u.start++,p++;return p%2===0?!1:(u.negated=!0,u.start++,!0)},Z=p=>{u[p]++,H.push(p)},Y=p=>{u[p]--,H.pop()},R=p=>{if(c.type===
"globstar"){let k=u.braces>0&&(p.type==="comma"||p.type==="brace"),f=p.extglob===!0||M.length&&(p.type==="pipe"||p.type==="paren");p.type!=="slash"&&p.type!=="p\
aren"&&!k&&!f&&(u.output=u.output.slice(0,-c.output.length),c.type="star",c.value="*",c.output=x,u.output+=c.output)}if(M.length&&p.type!=="paren"&&(M[M.length-
1].inner+=p.value),(p.value||p.output)&&et(p),c&&c.type==="text"&&p.type==="text"){c.output=(c.output||c.value)+p.value,c.value+=p.value;return}p.prev=c,o.push(
p),c=p},ht=(p,k)=>{let f={...h[k],conditions:1,inner:""};f.prev=c,f.parens=u.parens,f.output=u.output,f.startIndex=u.index,f.tokensIndex=o.length;let _=(e.capture?
"(":"")+f.open;Z("parens"),R({type:p,value:k,output:u.output?"":E}),R({type:"paren",extglob:!0,value:W(),output:_}),M.push(f)},je=p=>{let k=t.slice(p.startIndex,
u.index+1),f=t.slice(p.startIndex+2,u.index),_=wr(f,e);if((p.type==="plus"||p.type==="star")&&_.risky){let L=_.safeOutput?(p.output?"":E)+(e.capture?`(${_.safeOutput}\
)`:_.safeOutput):void 0,z=o[p.tokensIndex];z.type="text",z.value=k,z.output=L||K.escapeRegex(k);for(let V=p.tokensIndex+1;V<o.length;V++)o[V].value="",o[V].output=
"",delete o[V].suffix;u.output=p.output+z.output,u.backtrack=!0,R({type:"paren",extglob:!0,value:l,output:""}),Y("parens");return}let v=p.close+(e.capture?")":""),
D;if(p.type==="negate"){let L=x;if(p.inner&&p.inner.length>1&&p.inner.includes("/")&&(L=P(e)),(L!==x||X()||/^\)+$/.test(q()))&&(v=p.close=`)$))${L}`),p.inner.includes(
"*")&&(D=q())&&/^\.[^\\/.]+$/.test(D)){let z=Tt(D,{...n,fastpaths:!1}).output;v=p.close=`)${z})${L})`}p.prev.type==="bos"&&(u.negatedExtglob=!0)}R({type:"paren",
extglob:!0,value:l,output:v}),Y("parens")};if(e.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let p=!1,k=t.replace(Ar,(f,_,v,D,L,z)=>D==="\\"?(p=!0,f):D==="?"?
_?_+D+(L?S.repeat(L.length):""):z===0?b+(L?S.repeat(L.length):""):S.repeat(v.length):D==="."?y.repeat(v.length):D==="*"?_?_+D+(L?x:""):x:_?f:`\\${f}`);return p===
!0&&(e.unescape===!0?k=k.replace(/\\/g,""):k=k.replace(/\\+/g,f=>f.length%2===0?"\\\\":f?"\\":"")),k===t&&e.contains===!0?(u.output=t,u):(u.output=K.wrapOutput(
k,u,n),u)}for(;!X();){if(l=W(),l==="\0")continue;if(l==="\\"){let f=C();if(f==="/"&&e.bash!==!0||f==="."||f===";")continue;if(!f){l+="\\",R({type:"text",value:l});
continue}let _=/^\\+/.exec(q()),v=0;if(_&&_[0].length>2&&(v=_[0].length,u.index+=v,v%2!==0&&(l+="\\")),e.unescape===!0?l=W():l+=W(),u.brackets===0){R({type:"tex\
t",value:l});continue}}if(u.brackets>0&&(l!=="]"||c.value==="["||c.value==="[^")){if(e.posix!==!1&&l===":"){let f=c.value.slice(1);if(f.includes("[")&&(c.posix=
!0,f.includes(":"))){let _=c.value.lastIndexOf("["),v=c.value.slice(0,_),D=c.value.slice(_+2),L=mr[D];if(L){c.value=v+L,u.backtrack=!0,W(),!i.output&&o.indexOf(
c)===1&&(i.output=E);continue}}}(l==="["&&C()!==":"||l==="-"&&C()==="]")&&(l=`\\${l}`),l==="]"&&(c.value==="["||c.value==="[^")&&(l=`\\${l}`),e.posix===!0&&l===
"!"&&c.value==="["&&(l="^"),c.value+=l,et({value:l});continue}if(u.quotes===1&&l!=='"'){l=K.escapeRegex(l),c.value+=l,et({value:l});continue}if(l==='"'){u.quotes=
u.quotes===1?0:1,e.keepQuotes===!0&&R({type:"text",value:l});continue}if(l==="("){Z("parens"),R({type:"paren",value:l});continue}if(l===")"){if(u.parens===0&&e.
strictBrackets===!0)throw new SyntaxError(it("opening","("));let f=M[M.length-1];if(f&&u.parens===f.parens+1){je(M.pop());continue}R({type:"paren",value:l,output:u.
parens?")":"\\)"}),Y("parens");continue}if(l==="["){if(e.nobracket===!0||!q().includes("]")){if(e.nobracket!==!0&&e.strictBrackets===!0)throw new SyntaxError(it(
"closing","]"));l=`\\${l}`}else Z("brackets");R({type:"bracket",value:l});continue}if(l==="]"){if(e.nobracket===!0||c&&c.type==="bracket"&&c.value.length===1){R(
{type:"text",value:l,output:`\\${l}`});continue}if(u.brackets===0){if(e.strictBrackets===!0)throw new SyntaxError(it("opening","["));R({type:"text",value:l,output:`\
\\${l}`});continue}Y("brackets");let f=c.value.slice(1);if(c.posix!==!0&&f[0]==="^"&&!f.includes("/")&&(l=`/${l}`),c.value+=l,et({value:l}),e.literalBrackets===
!1||K.hasRegexChars(f))continue;let _=K.escapeRegex(c.value);if(u.output=u.output.slice(0,-c.value.length),e.literalBrackets===!0){u.output+=_,c.value=_;continue}
c.value=`(${a}${_}|${c.value})`,u.output+=c.value;continue}if(l==="{"&&e.nobrace!==!0){Z("braces");let f={type:"brace",value:l,output:"(",outputIndex:u.output.length,
tokensIndex:u.tokens.length};I.push(f),R(f);continue}if(l==="}"){let f=I[I.length-1];if(e.nobrace===!0||!f){R({type:"text",value:l,output:l});continue}let _=")";
if(f.dots===!0){let v=o.slice(),D=[];for(let L=v.length-1;L>=0&&(o.pop(),v[L].type!=="brace");L--)v[L].type!=="dots"&&D.unshift(v[L].value);_=br(D,e),u.backtrack=
!0}if(f.comma!==!0&&f.dots!==!0){let v=u.output.slice(0,f.outputIndex),D=u.tokens.slice(f.tokensIndex);f.value=f.output="\\{",l=_="\\}",u.output=v;for(let L of D)
u.output+=L.output||L.value}R({type:"brace",value:l,output:_}),Y("braces"),I.pop();continue}if(l==="|"){M.length>0&&M[M.length-1].conditions++,R({type:"text",value:l});
continue}if(l===","){let f=l,_=I[I.length-1];_&&H[H.length-1]==="braces"&&(_.comma=!0,f="|"),R({type:"comma",value:l,output:f});continue}if(l==="/"){if(c.type===
"dot"&&u.index===u.start+1){u.start=u.index+1,u.consumed="",u.output="",o.pop(),c=i;continue}R({type:"slash",value:l,output:g});continue}if(l==="."){if(u.braces>
0&&c.type==="dot"){c.value==="."&&(c.output=y);let f=I[I.length-1];c.type="dots",c.output+=l,c.value+=l,f.dots=!0;continue}if(u.braces+u.parens===0&&c.type!=="b\
os"&&c.type!=="slash"){R({type:"text",value:l,output:y});continue}R({type:"dot",value:l,output:y});continue}if(l==="?"){if(!(c&&c.value==="(")&&e.noextglob!==!0&&
C()==="("&&C(2)!=="?"){ht("qmark",l);continue}if(c&&c.type==="paren"){let _=C(),v=l;(c.value==="("&&!/[!=<:]/.test(_)||_==="<"&&!/<([!=]|\w+>)/.test(q()))&&(v=`\
\\${l}`),R({type:"text",value:l,output:v});continue}if(e.dot!==!0&&(c.type==="slash"||c.type==="bos")){R({type:"qmark",value:l,output:B});continue}R({type:"qmar\
k",value:l,output:S});continue}if(l==="!"){if(e.noextglob!==!0&&C()==="("&&(C(2)!=="?"||!/[!=<:]/.test(C(3)))){ht("negate",l);continue}if(e.nonegate!==!0&&u.index===
0){at();continue}}if(l==="+"){if(e.noextglob!==!0&&C()==="("&&C(2)!=="?"){ht("plus",l);continue}if(c&&c.value==="("||e.regex===!1){R({type:"plus",value:l,output:m});
continue}if(c&&(c.type==="bracket"||c.type==="paren"||c.type==="brace")||u.parens>0){R({type:"plus",value:l});continue}R({type:"plus",value:m});continue}if(l===
"@"){if(e.noextglob!==!0&&C()==="("&&C(2)!=="?"){R({type:"at",extglob:!0,value:l,output:""});continue}R({type:"text",value:l});continue}if(l!=="*"){(l==="$"||l===
"^")&&(l=`\\${l}`);let f=yr.exec(q());f&&(l+=f[0],u.index+=f[0].length),R({type:"text",value:l});continue}if(c&&(c.type==="globstar"||c.star===!0)){c.type="star",
c.star=!0,c.value+=l,c.output=x,u.backtrack=!0,u.globstar=!0,N(l);continue}let p=q();if(e.noextglob!==!0&&/^\([^?]/.test(p)){ht("star",l);continue}if(c.type==="\
star"){if(e.noglobstar===!0){N(l);continue}let f=c.prev,_=f.prev,v=f.type==="slash"||f.type==="bos",D=_&&(_.type==="star"||_.type==="globstar");if(e.bash===!0&&
(!v||p[0]&&p[0]!=="/")){R({type:"star",value:l,output:""});continue}let L=u.braces>0&&(f.type==="comma"||f.type==="brace"),z=M.length&&(f.type==="pipe"||f.type===
"paren");if(!v&&f.type!=="paren"&&!L&&!z){R({type:"star",value:l,output:""});continue}for(;p.slice(0,3)==="/**";){let nt=t[u.index+4];if(nt&&nt!=="/")break;p=p.
slice(3),N("/**",3)}let V=X()||u.parens>0&&p===")".repeat(u.parens)&&!M.some(nt=>nt.type==="negate");if(f.type==="bos"&&X()){c.type="globstar",c.value+=l,c.output=
P(e),u.output=c.output,u.globstar=!0,N(l);continue}if(f.type==="slash"&&f.prev.type!=="bos"&&!D&&V){u.output=u.output.slice(0,-(f.output+c.output).length),f.output=
`(?:${f.output}`,c.type="globstar",c.output=P(e)+(e.strictSlashes?")":"|$)"),c.value+=l,u.globstar=!0,u.output+=f.output+c.output,N(l);continue}if(f.type==="sla\
sh"&&f.prev.type!=="bos"&&p[0]==="/"){let nt=p[1]!==void 0?"|$":"";u.output=u.output.slice(0,-(f.output+c.output).length),f.output=`(?:${f.output}`,c.type="glob\
star",c.output=`${P(e)}${g}|${g}${nt})`,c.value+=l,u.output+=f.output+c.output,u.globstar=!0,N(l+W()),R({type:"slash",value:"/",output:""});continue}if(f.type===
"bos"&&p[0]==="/"){c.type="globstar",c.value+=l,c.output=`(?:^|${g}|${P(e)}${g})`,u.output=c.output,u.globstar=!0,N(l+W()),R({type:"slash",value:"/",output:""});
continue}u.output=u.output.slice(0,-c.output.length),c.type="globstar",c.output=P(e),c.value+=l,u.output+=c.output,u.globstar=!0,N(l);continue}let k={type:"star",
value:l,output:x};if(e.bash===!0){k.output=".*?",(c.type==="bos"||c.type==="slash")&&(k.output=$+k.output),R(k);continue}if(c&&(c.type==="bracket"||c.type==="pa\
ren")&&e.regex===!0){k.output=l,R(k);continue}(u.index===u.start||c.type==="slash"||c.type==="dot")&&(c.type==="dot"?(u.output+=O,c.output+=O):e.dot===!0?(u.output+=
G,c.output+=G):(u.output+=$,c.output+=$),C()!=="*"&&(u.output+=E,c.output+=E)),R(k)}for(;u.brackets>0;){if(e.strictBrackets===!0)throw new SyntaxError(it("closi\
ng","]"));u.output=K.escapeLast(u.output,"["),Y("brackets")}for(;u.parens>0;){if(e.strictBrackets===!0)throw new SyntaxError(it("closing",")"));u.output=K.escapeLast(
u.output,"("),Y("parens")}for(;u.braces>0;){if(e.strictBrackets===!0)throw new SyntaxError(it("closing","}"));u.output=K.escapeLast(u.output,"{"),Y("braces")}if(e.
strictSlashes!==!0&&(c.type==="star"||c.type==="bracket")&&R({type:"maybe_slash",value:"",output:`${g}?`}),u.backtrack===!0){u.output="";for(let p of u.tokens)u.
output+=p.output!=null?p.output:p.value,p.suffix&&(u.output+=p.suffix)}return u};Tt.fastpaths=(t,n)=>{let e={...n},r=typeof e.maxLength=="number"?Math.min(mt,e.
maxLength):mt,s=t.length;if(s>r)throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${r}`);t=pe[t]||t;let{DOT_LITERAL:i,SLASH_LITERAL:o,ONE_CHAR:a,
DOTS_SLASH:d,NO_DOT:h,NO_DOTS:y,NO_DOTS_SLASH:m,STAR:g,START_ANCHOR:E}=ft.globChars(e.windows),A=e.dot?y:h,w=e.dot?m:h,O=e.capture?"":"?:",G={negated:!1,prefix:""},
S=e.bash===!0?".*?":g;e.capture&&(S=`(${S})`);let B=$=>$.noglobstar===!0?S:`(${O}(?:(?!${E}${$.dot?d:i}).)*?)`,j=$=>{switch($){case"*":return`${A}${a}${S}`;case"\
.*":return`${i}${a}${S}`;case"*.*":return`${A}${S}${i}${a}${S}`;case"*/*":return`${A}${S}${o}${a}${w}${S}`;case"**":return A+B(e);case"**/*":return`(?:${A}${B(e)}${o}\
)?${w}${a}${S}`;case"**/*.*":return`(?:${A}${B(e)}${o})?${w}${S}${i}${a}${S}`;case"**/.*":return`(?:${A}${B(e)}${o})?${i}${a}${S}`;default:{let b=/^(.*?)\.(\w+)$/.
exec($);if(!b)return;let x=j(b[1]);return x?x+i+b[2]:void 0}}},T=K.removePrefix(t,G),P=j(T);return P&&e.strictSlashes!==!0&&(P+=`${o}?`),P},de.exports=Tt}),Ae=(0,import_chunk_2OATJTSY.b)(
(ii,ye)=>{"use strict";var Cr=fe(),Ht=ge(),me=ct(),$r=lt(),Lr=t=>t&&typeof t=="object"&&!Array.isArray(t),F=(t,n,e=!1)=>{if(Array.isArray(t)){let y=t.map(g=>F(g,
n,e));return g=>{for(let E of y){let A=E(g);if(A)return A}return!1}}let r=Lr(t)&&t.tokens&&t.input;if(t===""||typeof t!="string"&&!r)throw new TypeError("Expect\
ed pattern to be a non-empty string");let s=n||{},i=s.windows,o=r?F.compileRe(t,n):F.makeRe(t,n,!1,!0),a=o.state;delete o.state;let d=()=>!1;if(s.ignore){let y={
...n,ignore:null,onMatch:null,onResult:null};d=F(s.ignore,y,e)}let h=(y,m=!1)=>{let{isMatch:g,match:E,output:A}=F.test(y,o,n,{glob:t,posix:i}),w={glob:t,state:a,
regex:o,posix:i,input:y,output:A,match:E,isMatch:g};return typeof s.onResult=="function"&&s.onResult(w),g===!1?(w.isMatch=!1,m?w:!1):d(y)?(typeof s.onIgnore=="f\
unction"&&s.onIgnore(w),w.isMatch=!1,m?w:!1):(typeof s.onMatch=="function"&&s.onMatch(w),m?w:!0)};return e&&(h.state=a),h};F.test=(t,n,e,{glob:r,posix:s}={})=>{
if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,output:""};let i=e||{},o=i.format||(s?me.toPosixSlashes:null),
a=t===r,d=a&&o?o(t):t;return a===!1&&(d=o?o(t):t,a=d===r),(a===!1||i.capture===!0)&&(i.matchBase===!0||i.basename===!0?a=F.matchBase(t,n,e,s):a=n.exec(d)),{isMatch:!!a,
match:a,output:d}},F.matchBase=(t,n,e,r=e&&e.windows)=>(n instanceof RegExp?n:F.makeRe(n,e)).test(me.basename(t,{windows:r})),F.isMatch=(t,n,e)=>F(n,e)(t),F.parse=
(t,n)=>Array.isArray(t)?t.map(e=>F.parse(e,n)):Ht(t,{...n,fastpaths:!1}),F.scan=(t,n)=>Cr(t,n),F.compileRe=(t,n,e=!1,r=!1)=>{if(e===!0)return t.output;let s=n||
{},i=s.contains?"":"^",o=s.contains?"":"$",a=`${i}(?:${t.output})${o}`;t&&t.negated===!0&&(a=`^(?!${a}).*$`);let d=F.toRegex(a,n);return r===!0&&(d.state=t),d},
F.makeRe=(t,n={},e=!1,r=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a non-empty string");let s={negated:!1,fastpaths:!0};return n.fastpaths!==
!1&&(t[0]==="."||t[0]==="*")&&(s.output=Ht.fastpaths(t,n)),s.output||(s=Ht(t,n)),F.compileRe(s,n,e,r)},F.toRegex=(t,n)=>{try{let e=n||{};return new RegExp(t,e.flags||
(e.nocase?"i":""))}catch(e){if(n&&n.debug===!0)throw e;return/$^/}},F.constants=$r,ye.exports=F}),Ft=(0,import_chunk_2OATJTSY.b)((oi,Re)=>{"use strict";var be=Ae(),
Pr=ct();function Se(t,n,e=!1){return n&&(n.windows===null||n.windows===void 0)&&(n={...n,windows:Pr.isWindows()}),be(t,n,e)}Object.assign(Se,be),Re.exports=Se}),
js=(0,import_module.createRequire)(bundleAddress);function tn(t){let n=(0,import_path2.normalize)(t);return n.length>1&&n[n.length-1]===import_path2.sep&&(n=n.substring(
0,n.length-1)),n}var en=/[\\/]/g;function Xt(t,n){return t.replace(en,n)}var nn=/^[a-z]:[\\/]$/i;function rn(t){return t==="/"||nn.test(t)}function Et(t,n){let{
resolvePaths:e,normalizePath:r,pathSeparator:s}=n,i=process.platform==="win32"&&t.includes("/")||t.startsWith(".");if(e&&(t=(0,import_path2.resolve)(t)),(r||i)&&
(t=tn(t)),t===".")return"";let o=t[t.length-1]!==s;return Xt(o?t+s:t,s)}function jt(t,n){return n+t}function sn(t,n){return function(e,r){return r.startsWith(t)?
r.slice(t.length)+e:Xt((0,import_path2.relative)(t,r),n.pathSeparator)+n.pathSeparator+e}}function on(t){return t}function an(t,n,e){return n+t+e}function un(t,n){
let{relativePaths:e,includeBasePath:r}=n;return e&&t?sn(t,n):r?jt:on}function ln(t){return function(n,e){e.push(n.substring(t.length)||".")}}function cn(t){return function(n,e,r){
let s=n.substring(t.length)||".";r.every(i=>i(s,!0))&&e.push(s)}}var fn=(t,n)=>{n.push(t||".")},pn=(t,n,e)=>{let r=t||".";e.every(s=>s(r,!0))&&n.push(r)},hn=()=>{};
function dn(t,n){let{includeDirs:e,filters:r,relativePaths:s}=n;return e?s?r&&r.length?cn(t):ln(t):r&&r.length?pn:fn:hn}var gn=(t,n,e,r)=>{r.every(s=>s(t,!1))&&
e.files++},mn=(t,n,e,r)=>{r.every(s=>s(t,!1))&&n.push(t)},yn=(t,n,e,r)=>{e.files++},An=(t,n)=>{n.push(t)},bn=()=>{};function Sn(t){let{excludeFiles:n,filters:e,
onlyCounts:r}=t;return n?bn:e&&e.length?r?gn:mn:r?yn:An}var Rn=t=>t,_n=()=>[""].slice(0,0);function En(t){return t.group?_n:Rn}var xn=(t,n,e)=>{t.push({directory:n,
files:e,dir:n})},wn=()=>{};function Cn(t){return t.group?xn:wn}var $n=function(t,n,e){let{queue:r,fs:s,options:{suppressErrors:i}}=n;r.enqueue(),s.realpath(t,(o,a)=>{
if(o)return r.dequeue(i?null:o,n);s.stat(a,(d,h)=>{if(d)return r.dequeue(i?null:d,n);if(h.isDirectory()&&zt(t,a,n))return r.dequeue(null,n);e(h,a),r.dequeue(null,
n)})})},Ln=function(t,n,e){let{queue:r,fs:s,options:{suppressErrors:i}}=n;r.enqueue();try{let o=s.realpathSync(t),a=s.statSync(o);if(a.isDirectory()&&zt(t,o,n))
return;e(a,o)}catch(o){if(!i)throw o}};function Pn(t,n){return!t.resolveSymlinks||t.excludeSymlinks?null:n?Ln:$n}function zt(t,n,e){if(e.options.useRealPaths)return vn(
n,e);let r=(0,import_path2.dirname)(t),s=1;for(;r!==e.root&&s<2;){let i=e.symlinks.get(r);i&&(i===n||i.startsWith(n)||n.startsWith(i))?s++:r=(0,import_path2.dirname)(
r)}return e.symlinks.set(t,n),s>1}function vn(t,n){return n.visited.includes(t+n.options.pathSeparator)}var kn=t=>t.counts,On=t=>t.groups,Tn=t=>t.paths,Hn=t=>t.
paths.slice(0,t.options.maxFiles),Fn=(t,n,e)=>(dt(n,e,t.counts,t.options.suppressErrors),null),In=(t,n,e)=>(dt(n,e,t.paths,t.options.suppressErrors),null),Nn=(t,n,e)=>(dt(
n,e,t.paths.slice(0,t.options.maxFiles),t.options.suppressErrors),null),Dn=(t,n,e)=>(dt(n,e,t.groups,t.options.suppressErrors),null);function dt(t,n,e,r){n(t&&!r?
t:null,e)}function Bn(t,n){let{onlyCounts:e,group:r,maxFiles:s}=t;return e?n?kn:Fn:r?n?On:Dn:s?n?Hn:Nn:n?Tn:In}var Qt={withFileTypes:!0},Mn=(t,n,e,r,s)=>{if(t.queue.
enqueue(),r<0)return t.queue.dequeue(null,t);let{fs:i}=t;t.visited.push(n),t.counts.directories++,i.readdir(n||".",Qt,(o,a=[])=>{s(a,e,r),t.queue.dequeue(t.options.
suppressErrors?null:o,t)})},Gn=(t,n,e,r,s)=>{let{fs:i}=t;if(r<0)return;t.visited.push(n),t.counts.directories++;let o=[];try{o=i.readdirSync(n||".",Qt)}catch(a){
if(!t.options.suppressErrors)throw a}s(o,e,r)};function Wn(t){return t?Gn:Mn}var Un=class{count=0;constructor(t){this.onQueueEmpty=t}enqueue(){return this.count++,
this.count}dequeue(t,n){this.onQueueEmpty&&(--this.count<=0||t)&&(this.onQueueEmpty(t,n),t&&(n.controller.abort(),this.onQueueEmpty=void 0))}},qn=class{_files=0;_directories=0;set files(t){
this._files=t}get files(){return this._files}set directories(t){this._directories=t}get directories(){return this._directories}get dirs(){return this._directories}},
Kn=class{aborted=!1;abort(){this.aborted=!0}},Yt=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(t,n,e){
this.isSynchronous=!e,this.callbackInvoker=Bn(n,this.isSynchronous),this.root=Et(t,n),this.state={root:rn(this.root)?this.root:this.root.slice(0,-1),paths:[""].
slice(0,0),groups:[],counts:new qn,options:n,queue:new Un((r,s)=>this.callbackInvoker(s,r,e)),symlinks:new Map,visited:[""].slice(0,0),controller:new Kn,fs:n.fs||
Je},this.joinPath=un(this.root,n),this.pushDirectory=dn(this.root,n),this.pushFile=Sn(n),this.getArray=En(n),this.groupFiles=Cn(n),this.resolveSymlink=Pn(n,this.
isSynchronous),this.walkDirectory=Wn(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(
this.state,this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(t,n,e)=>{let{paths:r,options:{
filters:s,resolveSymlinks:i,excludeSymlinks:o,exclude:a,maxFiles:d,signal:h,useRealPaths:y,pathSeparator:m},controller:g}=this.state;if(g.aborted||h&&h.aborted||
d&&r.length>d)return;let E=this.getArray(this.state.paths);for(let A=0;A<t.length;++A){let w=t[A];if(w.isFile()||w.isSymbolicLink()&&!i&&!o){let O=this.joinPath(
w.name,n);this.pushFile(O,E,this.state.counts,s)}else if(w.isDirectory()){let O=an(w.name,n,this.state.options.pathSeparator);if(a&&a(w.name,O))continue;this.pushDirectory(
O,r,s),this.walkDirectory(this.state,O,O,e-1,this.walk)}else if(this.resolveSymlink&&w.isSymbolicLink()){let O=jt(w.name,n);this.resolveSymlink(O,this.state,(G,S)=>{
if(G.isDirectory()){if(S=Et(S,this.state.options),a&&a(w.name,y?S:O+m))return;this.walkDirectory(this.state,S,y?S:O+m,e-1,this.walk)}else{S=y?S:O;let B=(0,import_path2.basename)(
S),j=Et((0,import_path2.dirname)(S),this.state.options);S=this.joinPath(B,j),this.pushFile(S,E,this.state.counts,s)}})}}this.groupFiles(this.state.groups,n,E)}};
function Xn(t,n){return new Promise((e,r)=>{Zt(t,n,(s,i)=>{if(s)return r(s);e(i)})})}function Zt(t,n,e){new Yt(t,n,e).start()}function jn(t,n){return new Yt(t,n).
start()}var qt=class{constructor(t,n){this.root=t,this.options=n}withPromise(){return Xn(this.root,this.options)}withCallback(t){Zt(this.root,this.options,t)}sync(){
return jn(this.root,this.options)}},zn=null,Vt=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:import_path2.sep,filters:[]};globFunction;constructor(t){
this.options={...this.options,...t},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(t){return this.options.
pathSeparator=t,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){return this.
options.includeDirs=!0,this}withMaxDepth(t){return this.options.maxDepth=t,this}withMaxFiles(t){return this.options.maxFiles=t,this}withFullPaths(){return this.
options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths:t=!0}={}){return this.
options.resolveSymlinks=!0,this.options.useRealPaths=t,this.withFullPaths()}withAbortSignal(t){return this.options.signal=t,this}normalize(){return this.options.
normalizePath=!0,this}filter(t){return this.options.filters.push(t),this}onlyDirs(){return this.options.excludeFiles=!0,this.options.includeDirs=!0,this}exclude(t){
return this.options.exclude=t,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(t){return new qt(t||".",this.options)}withGlobFunction(t){return this.
globFunction=t,this}crawlWithOptions(t,n){return this.options={...this.options,...n},new qt(t||".",this.options)}glob(...t){return this.globFunction?this.globWithOptions(
t):this.globWithOptions(t,{dot:!0})}globWithOptions(t,...n){let e=this.globFunction||zn;if(!e)throw new Error("Please specify a glob function to use glob matchi\
ng.");var r=this.globCache[t.join("\0")];return r||(r=e(t,...n),this.globCache[t.join("\0")]=r),this.options.filters.push(s=>r(s)),this}},ot=(0,import_chunk_2OATJTSY.c)(
Ft(),1),Br=Array.isArray,we=/\\/g,Mr=/^[A-Za-z]:$/,Ce=process.platform==="win32",Gr=/^(\/?\.\.)+$/;function Wr(t,n={}){let e=t.length,r=Array(e),s=Array(e),i,o;
for(i=0;i<e;i++){let a=$e(t[i]);r[i]=a;let d=a.length,h=Array(d);for(o=0;o<d;o++)h[o]=(0,ot.default)(a[o],n);s[i]=h}return a=>{let d=a.split("/");if(d[0]===".."&&
Gr.test(a))return!0;for(i=0;i<e;i++){let h=r[i],y=s[i],m=d.length,g=Math.min(m,h.length);for(o=0;o<g;){let E=h[o];if(E.includes("/"))return!0;if(!y[o](d[o]))break;
if(!n.noglobstar&&E==="**")return!0;o++}if(o===m)return!0}return!1}}var Ur=/^[A-Z]:\/$/i,qr=Ce?t=>Ur.test(t):t=>t==="/";function _e(t,n,e){if(t===n||n.startsWith(
`${t}/`)){if(e){let s=t.length+ +!qr(t);return(i,o)=>i.slice(s,o?-1:void 0)||"."}let r=n.slice(t.length+1);return r?(s,i)=>{if(s===".")return r;let o=`${r}/${s}`;
return i?o.slice(0,-1):o}:(s,i)=>i&&s!=="."?s.slice(0,-1):s}return e?r=>import_path.posix.relative(t,r)||".":r=>import_path.posix.relative(t,`${n}/${r}`)||"."}function Kr(t,n){
if(n.startsWith(`${t}/`)){let e=n.slice(t.length+1);return r=>`${e}/${r}`}return e=>{let r=import_path.posix.relative(t,`${n}/${e}`);return e[e.length-1]==="/"&&
r!==""?`${r}/`:r||"."}}function Ee(t){return t.replace(Mr,n=>`${n}/`)}var Xr={parts:!0};function $e(t){var n;let e=ot.default.scan(t,Xr);return!((n=e.parts)===null||
n===void 0)&&n.length?e.parts:[t]}var jr=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,zr=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,Qr=t=>t.replace(jr,
"\\$&"),Yr=t=>t.replace(zr,"\\$&"),Zr=Ce?Yr:Qr;function Vr(t,n){if(n?.caseSensitiveMatch===!1)return!0;let e=ot.default.scan(t);return e.isGlob||e.negated}function pt(...t){
console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`,...t)}function Le(t){return typeof t=="string"?[t]:t??[]}var Jr=/^(\/?\.\.)+/,ts=/\\(?=[()[\]{}!*+?@|])/g;
function It(t,n,e,r){var s;let i=n.cwd,o=t;t[t.length-1]==="/"&&(o=t.slice(0,-1)),o[o.length-1]!=="*"&&n.expandDirectories&&(o+="/**");let a=Zr(i);o=(0,import_path.isAbsolute)(
o.replace(ts,""))?import_path.posix.relative(a,o):import_path.posix.normalize(o);let d=(s=Jr.exec(o))===null||s===void 0?void 0:s[0],h=$e(o);if(d){let m=(d.length+
1)/3,g=0,E=a.split("/");for(;g<m&&h[g+m]===E[E.length+g-m];)o=o.slice(0,(m-g-1)*3)+o.slice((m-g)*3+h[g+m].length+1)||".",g++;let A=import_path.posix.join(i,d.slice(
g*3));A[0]!=="."&&e.root.length>A.length&&(e.root=Ee(A),e.depthOffset=-m+g)}if(!r&&e.depthOffset>=0){var y;(y=e.commonPath)!==null&&y!==void 0||(e.commonPath=h);
let m=[],g=Math.min(e.commonPath.length,h.length);for(let E=0;E<g;E++){let A=h[E];if(A==="**"&&!h[E+1]){m.pop();break}if(E===h.length-1||A!==e.commonPath[E]||Vr(
A))break;m.push(A)}e.depthOffset=m.length,e.commonPath=m,e.root=Ee(m.length>0?import_path.posix.join(i,...m):i)}return o}function es(t,n,e){let r=[],s=[];for(let i of t.
ignore)i&&(i[0]!=="!"||i[1]==="(")&&s.push(It(i,t,e,!0));for(let i of n)i&&(i[0]!=="!"||i[1]==="("?r.push(It(i,t,e,!1)):(i[1]!=="!"||i[2]==="(")&&s.push(It(i.slice(
1),t,e,!0)));return{match:r,ignore:s}}function ns(t,n){let e=t.cwd,r={root:e,depthOffset:0},s=es(t,n,r);t.debug&&pt("internal processing patterns:",s);let{absolute:i,
caseSensitiveMatch:o,debug:a,dot:d,followSymbolicLinks:h,onlyDirectories:y}=t,m=r.root.replace(we,""),g={dot:d,nobrace:t.braceExpansion===!1,nocase:!o,noextglob:t.
extglob===!1,noglobstar:t.globstar===!1,posix:!0},E=(0,ot.default)(s.match,g),A=(0,ot.default)(s.ignore,g),w=Wr(s.match,g),O=_e(e,m,i),G=i?O:_e(e,m,!0),S=(T,P)=>{
let $=G(P,!0);return $!=="."&&!w($)||A($)},B;t.deep!==void 0&&(B=Math.round(t.deep-r.depthOffset));let j=new Vt({filters:[a?(T,P)=>{let $=O(T,P),b=E($)&&!A($);return b&&
pt(`matched ${$}`),b}:(T,P)=>{let $=O(T,P);return E($)&&!A($)}],exclude:a?(T,P)=>{let $=S(T,P);return pt(`${$?"skipped":"crawling"} ${P}`),$}:S,fs:t.fs,pathSeparator:"\
/",relativePaths:!i,resolvePaths:i,includeBasePath:i,resolveSymlinks:h,excludeSymlinks:!h,excludeFiles:y,includeDirs:y||!t.onlyFiles,maxDepth:B,signal:t.signal}).
crawl(m);return t.debug&&pt("internal properties:",{...r,root:m}),[j,e!==m&&!i&&Kr(e,m)]}function rs(t,n){if(n)for(let e=t.length-1;e>=0;e--)t[e]=n(t[e]);return t}
var xe={caseSensitiveMatch:!0,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function ss(t){let n=Object.assign(
{},t);for(let e in xe)n[e]===void 0&&Object.assign(n,{[e]:xe[e]});return n.cwd=(n.cwd instanceof URL?(0,import_url.fileURLToPath)(n.cwd):(0,import_path.resolve)(
n.cwd||process.cwd())).replace(we,"/"),n.ignore=Le(n.ignore),n.fs&&(n.fs={readdir:n.fs.readdir||import_fs.readdir,readdirSync:n.fs.readdirSync||import_fs.readdirSync,
realpath:n.fs.realpath||import_fs.realpath,realpathSync:n.fs.realpathSync||import_fs.realpathSync,stat:n.fs.stat||import_fs.stat,statSync:n.fs.statSync||import_fs.statSync}),
n.debug&&pt("globbing with options:",n),n}function is(t,n={}){var e;if(t&&n?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");
let r=Br(t)||typeof t=="string",s=Le((e=r?t:t.patterns)!==null&&e!==void 0?e:"**/*"),i=ss(r?n:t);return s.length>0?ns(i,s):[]}async function Pe(t,n){let[e,r]=is(
t,n);return e?rs(await e.withPromise(),r):[]}var Fe=(0,import_chunk_2OATJTSY.c)(Ft(),1),bt=process.platform==="win32",At=/(?<!\\)[*?[\]{}()]/,Nt=!bt;async function Ie(t,n){
let e=t.filter(a=>a.trim()!==""),r=a=>/^!(?!\()/.test(a),s=await Promise.all(e.filter(a=>!r(a)).map(a=>ke(a,n))),i=e.filter(r).map(a=>a.slice(1).trim()),o=await Promise.
all(i.filter(a=>a!=="").map(a=>ke(a,n)));return{included:s.map(cs),isExcluded:hs(o)}}async function ke(t,n){if(t.includes("\0"))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`files: "${(0,import_chunk_HDFX5ZUM.d)(t)}" holds a NUL character.`);let e=await Oe(t,(0,import_node_path3.resolve)(n,t));if(e!==void 0)return e;
let r=St(t).replace(/\/+$/,"");return At.test(r)?{kind:"glob",pattern:t,...await fs(r,n)}:(r.includes("\\")?await Oe(t,(0,import_node_path3.resolve)(n,Ne(r))):void 0)??
{kind:"missing",pattern:t}}async function Oe(t,n){return await ls(n,t)?{kind:(await(0,import_promises3.stat)(n).catch(()=>{}))?.isDirectory()===!0?"folder":"lit\
eral",pattern:t,path:n}:void 0}async function ls(t,n){try{return await(0,import_promises3.lstat)(t),!0}catch(e){if((0,import_chunk_HDFX5ZUM.e)(e)!=="EACCES"||At.
test(n))return!1;throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`${(0,import_chunk_HDFX5ZUM.d)(n)} can't be read: a folder above it may not be looked into.`,
{file:n,hint:"Let the user of this job read the folder.",cause:e})}}function cs(t){if(t.kind!=="folder")return t;let n=(0,import_chunk_HDFX5ZUM.d)(t.pattern).replace(
/[\\/]+$/,"");throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`files: ${n===""?"/":n} is a folder, not a file.`,{hint:`Write ${n}/** for every file in it, or ${n}\
/*.exe and the like for some.`})}function St(t,n=bt){return n?t.replaceAll("\\","/"):t}function Ne(t){return t.replace(/\\(.)/g,"$1")}async function fs(t,n){let e=t.
split("/"),r=t.startsWith("/")?"/":n,s=0;for(;s<e.length-1;s+=1){let i=e[s]??"",o=bt&&s===0&&/^[A-Za-z]:$/.test(i)?`${i}\\`:(0,import_node_path3.resolve)(r,At.test(
i)?i:Ne(i));if(At.test(i)&&!await ps(o))break;r=o}return{base:(0,import_node_path3.resolve)(r),glob:e.slice(s).join("/")}}async function ps(t){return(0,import_promises3.stat)(
t).then(n=>n.isDirectory(),()=>!1)}function hs(t){let n=t.flatMap(e=>{if(e.kind==="missing")return[];let{base:r,glob:s}=e.kind==="glob"?e:{base:(0,import_node_path3.dirname)(
e.path),glob:ds((0,import_node_path3.basename)(e.path))||"**"};return[{prefix:Te(r===(0,import_node_path3.dirname)(r)?r:(0,import_node_path3.join)(r,"/")),matches:(0,Fe.
default)([s,`${s}/**`],{dot:!0,posix:!0,nocase:!Nt})}]});return e=>{let r=Te(e);return n.some(({prefix:s,matches:i})=>r.startsWith(s)&&i(r.slice(s.length)))}}function Te(t){
return bt?St(t).toLowerCase():t}function ds(t){return t.replace(/[\\()[\]{}*?|!+@]/g,"\\$&")}var De=512,ks=64;async function We(t,n){let e=(0,import_node_path2.resolve)(
n),{included:r,isExcluded:s}=await Ie(t,e),i=h=>s(h)||h.split(import_node_path2.sep).some(import_chunk_SWKHB56L.b),o=new Map,a=[];for(let h of r){if(h.kind==="m\
issing"){a.push({pattern:h.pattern,literal:!0});continue}let m=(h.kind==="literal"?[{path:h.path,pathBelowBase:(0,import_node_path2.basename)(h.path),deepestBase:(0,import_node_path2.dirname)(
h.path)}]:await Ue(h,i,e)).filter(({path:g})=>!i(g));if(m.length===0&&h.kind==="literal"&&a.push({pattern:h.pattern,literal:!0,excluded:!0}),m.length===0&&h.kind===
"glob"){let g=t.some(E=>E.startsWith("!"))&&await Ts(h,e);a.push({pattern:h.pattern,literal:!1,...g?{excluded:g}:{}})}for(let g of m)o.set(g.path,Os(o.get(g.path),
g))}let d=[];for(let h of o.values())d.push(await Fs(h,e)),d.length%ks===0&&await(0,import_promises2.setImmediate)();return{files:qe(Ds(d,s)),unmatched:a}}function Os(t,n){
return t===void 0?n:n.deepestBase.length>t.deepestBase.length?{...t,deepestBase:n.deepestBase}:t}async function Ts(t,n){return Ue(t,r=>r.split(import_node_path2.sep).
some(import_chunk_SWKHB56L.b),n).then(r=>r.length>0,()=>!1)}async function Ue({base:t,glob:n},e,r){let s=[],i=await Pe(n.replace(/^!(?!\()/,"\\!"),{cwd:t,caseSensitiveMatch:Nt,
debug:!1,dot:!1,expandDirectories:!1,fs:Hs(e,(a,d)=>s.push({path:a,error:d}))}),[o]=s;if(o!==void 0)throw Rt(o.path,r,`the folder can't be listed (${(0,import_chunk_HDFX5ZUM.e)(
o.error)??"unknown"})`,{hint:`Let the user of this job read the folder, or exclude it: !${Bt(o.path,r)}`,cause:o.error});return i.map(a=>({path:(0,import_node_path2.resolve)(
t,a),pathBelowBase:a,deepestBase:t}))}function Hs(t,n){let e=new Set(["ENOENT","ENOTDIR"]);return{readdir(s,i,o){(0,import_node_fs.readdir)(s,i,(a,d)=>{a!==null&&
!e.has(a.code??"")&&n(s,a),o(null,a===null?d.filter(({name:h})=>!t((0,import_node_path2.join)(s,h))):[])})},realpath(s,i){(0,import_node_fs.realpath)(s,(o,a)=>{
i(null,o===null?a:s)})},stat(s,i){(0,import_node_fs.stat)(s,(o,a)=>{i(null,o===null?a:{isDirectory:()=>!1})})}}}async function Fs(t,n){let{path:e}=t;try{let r=(0,import_node_fs.statSync)(
e);if(!r.isFile())throw Rt(e,n,`it is ${Be(r)}, not a file`);let s=(0,import_node_fs.openSync)(e,import_node_fs.constants.O_RDONLY|import_node_fs.constants.O_NONBLOCK|
import_node_fs.constants.O_NOCTTY);try{let i=(0,import_node_fs.fstatSync)(s);if(!i.isFile())throw Rt(e,n,`it is ${Be(i)}, not a file`);let o=new Uint8Array(De),
a=o.slice(0,(0,import_node_fs.readSync)(s,o,0,De,0));return{...t,realPath:import_node_fs.realpathSync.native(e),name:Bt(e,n),size:i.size,mode:i.mode&511,head:a,
...(0,import_chunk_2RWCGZUW.b)(e)&&(0,import_chunk_2RWCGZUW.a)(a)?{appPackage:await Is(e)}:{}}}finally{(0,import_node_fs.closeSync)(s)}}catch(r){if(r instanceof
import_chunk_VC77LCNK.b)throw r;let s="Check the step that makes it, or exclude it from files with a line that begins with !.",i=await Ns(e,r),o=/(?:does not exist|UTF-8)$/.
test(i);throw Rt(e,n,i,{...o?{hint:s}:{},cause:r})}}async function Is(t){let{readAppPackageFacts:n}=await Promise.resolve().then(()=>__toESM(require("./app-package-facts-YDUJSPYN.cjs")));
return n(t)}function Be(t){return t.isDirectory()?"a folder":t.isFIFO()?"a named pipe":t.isSocket()?"a socket":"a device"}async function Ns(t,n){let e=(0,import_chunk_HDFX5ZUM.e)(
n);return e==="EACCES"||e==="EPERM"?"permission was denied":e==="ELOOP"?"it is a link that leads back to itself":e!=="ENOENT"?`the system says ${e??"nothing of \
use"}`:await(0,import_promises.lstat)(t).then(s=>s.isSymbolicLink(),()=>!1)?`it is a link to ${(0,import_chunk_HDFX5ZUM.d)(await(0,import_promises.readlink)(t).
catch(()=>"something"))}, which does not exist`:t.includes("\uFFFD")?"its name is not valid UTF-8":"it has vanished"}function Rt(t,n,e,r={}){let s=Bt(t,n);return new import_chunk_VC77LCNK.b(
"FILE_UNREADABLE",`${(0,import_chunk_HDFX5ZUM.d)(s)} can't be read: ${e}.`,{hint:"Let the user of this job read it, or exclude it from files with a line that be\
gins with !.",...r,file:s})}function Bt(t,n){return St((0,import_node_path2.relative)(n,t))||"."}function Ds(t,n){let e=new Map;for(let r of qe(t))n(r.realPath)||
(!e.has(r.realPath)||r.path===r.realPath)&&e.set(r.realPath,r);return[...e.values()]}function qe(t){return t.map(n=>({file:n,bytes:Buffer.from(n.path)})).sort((n,e)=>Buffer.
compare(n.bytes,e.bytes)).map(({file:n})=>n)}async function Fi(t){let{host:n,inputs:e}=t;if(e.files.length===0)return[];let r=await We(e.files,process.cwd()),s=qs(
r.files,t),{unmatched:i}=r,o=i.filter(({literal:h,excluded:y})=>h&&y===void 0);for(let{pattern:h,literal:y,excluded:m}of i){if(y||s.length===0)continue;let g=m===
void 0?`${h} matches no file; other patterns of files do.`:`The exclusions in files leave nothing of ${h}; other patterns match files.`;e.ifNoFilesFound==="igno\
re"?n.info(g):n.warning(g)}if(s.length>0&&o.length===0)return s;let{message:a,hint:d}=Gs(o.length>0?o:i);switch(e.ifNoFilesFound){case"error":throw new import_chunk_VC77LCNK.b(
"NO_FILES_FOUND",a,{hint:d});case"warn":return n.warning(a),s;case"ignore":return n.info(a),s}}function Gs(t){let n="set if-no-files-found to warn or ignore whe\
re that is fine.",e=t.filter(({excluded:s})=>s===void 0).map(({pattern:s})=>s);if(e.length===0)return{message:`The exclusions in files leave no file${t.length===
0?"":` of ${t.map(({pattern:i})=>i).join(", ")}`} in ${process.cwd()}.`,hint:`Check the lines of files that begin with !; ${n}`};let r=`${e.join(", ")} ${e.length===
1?"matches":"match"} no file in ${process.cwd()}.`;for(let s of e){let i=Ws.find(({isIn:o})=>o(s))?.hint;if(i!==void 0)return{message:r,hint:i(s)}}return{message:r,
hint:`Check that the build wrote them there, and the spelling; ${n}`}}var Ws=[{isIn:t=>/^(?:["']|#|- )/.test(t),hint:t=>`Give the pattern alone: quotes, "- " an\
d # are parts of it, as in ${t}.`},{isIn:t=>t.startsWith("~"),hint:()=>"Write the whole path: ~ is a name like any other here."},{isIn:t=>/\$\([\w.-]+\)/.test(t),
hint:()=>"What is left of $(\u2026) in it is a variable that is not there: check its name."},{isIn:t=>process.platform!=="win32"&&/\\\w/.test(t),hint:()=>"Write\
 / between folders: a backslash takes the meaning from the character behind it."},{isIn:t=>t.replace(/\{[^{}]*\}/g,"").includes(","),hint:()=>"Give one pattern \
a line (or --files twice): a comma does not part them."},{isIn:t=>/^\S*\*\S*(?: +\S*\*\S*)+$/.test(t),hint:()=>"Give one pattern a line (or --files twice): a bl\
ank does not part them."},{isIn:t=>(0,import_node_path.isAbsolute)(t)&&!t.startsWith(process.cwd()),hint:()=>"Check that the build wrote them there, and that no\
 variable in it was blank. In a container a workspace has another path than outside: better give it relative to the working directory."}],Us=5;function qs(t,{host:n,
inputs:{outputDirectory:e}}){if(e===void 0)return t;let r=(0,import_node_path.join)((0,import_node_path.resolve)(process.cwd(),e),import_node_path.sep),s=({path:a,
deepestBase:d})=>a.startsWith(r)&&!(0,import_node_path.join)(d,import_node_path.sep).startsWith(r),i=new Set(t.filter(s));if(i.size===0||i.size===t.length)return t;
let o=[...i].map(({name:a})=>a);return n.notice(`Taken for results of an earlier run, lying in output-directory, and not signed: ${(0,import_chunk_UZMAZ5KW.f)(o,
Us)}. Where they are not, name that folder in files.`),t.filter(a=>!i.has(a))}0&&(module.exports={findFilesToSign});
