var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>F});module.exports=__toCommonJS(stdin_exports);function F(e,n,f){return V(e,n,f,!1)}async function V(e,n,{concurrency:f=Number.
POSITIVE_INFINITY,stopOnError:r=!0,signal:u}={},S){return new Promise((M,O)=>{$(e,n,f);let l=[],y=[],N=0,a=!1,h=!1,d=new Set,o=Number.POSITIVE_INFINITY,w=0,m=D(
e),b=()=>{c(u.reason)},T=()=>{u==null||u.removeEventListener("abort",b)},g=t=>{M(t),T()},c=t=>{a||(a=!0,O(t),T(),h||v(m))};if(u){if(u.aborted){c(u.reason);return}
u.addEventListener("abort",b,{once:!0})}let j=_(m),x=()=>{if(a||o===Number.POSITIVE_INFINITY)return;for(let i of d)if(i<o)return;if(!r){let i=[];for(let p=0;p<Math.
min(o,y.length);p++)p in y&&i.push(y[p]);if(i.length>0){c(new AggregateError(i));return}}a=!0,h||v(m);let t=Math.min(o,l.length);if(t===l.length&&N===0){g(l);return}
g(l.slice(0,t).filter(i=>i!==E))},P=async()=>{if(a||w>=o)return;let t=w++;d.add(t);let i;try{i=await j()}catch(s){if(d.delete(t),t<o)throw s;x();return}if(i.done){
d.delete(t),o=Math.min(o,t),h=!0,x();return}(async()=>{try{let s=await i.value;if(a||t>=o)return;let I=await n(s,t);if(t>=o)return;if(I===Y){o=t;return}I===E&&N++,
l[t]=S&&I!==E?{status:"fulfilled",value:I}:I}catch(s){if(t>=o)return;if(S)l[t]={status:"rejected",reason:s};else if(r){c(s);return}else y[t]=s}finally{d.delete(
t),x()}try{await P()}catch(s){c(s)}})().then(()=>new Promise(()=>{})).then(M)};(async()=>{for(let t=0;t<f;t++){try{await P()}catch(i){c(i);break}if(a||w>=o)break}})()})}
var E=Symbol("skip"),Y=Symbol("stop");function $(e,n,f){if((e==null?void 0:e[Symbol.iterator])===void 0&&(e==null?void 0:e[Symbol.asyncIterator])===void 0)throw new TypeError(
`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof e})`);if(typeof n!="function")throw new TypeError("Mapper function is requi\
red");if(!C(f,1))throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${f}\` (${typeof f})`)}function C(e,n){return Number.
isSafeInteger(e)&&e>=n||e===Number.POSITIVE_INFINITY}function D(e){return e[Symbol.asyncIterator]===void 0?e[Symbol.iterator]():e[Symbol.asyncIterator]()}async function v(e){
var n;try{await((n=e.return)==null?void 0:n.call(e))}catch{}}function _(e){let n=!1,f=r=>{r!=null&&r.done&&(n=!0)};return()=>{if(n)return{done:!0};let r=e.next();
if(f(r),typeof(r==null?void 0:r.then)!="function")return r;let u=Promise.resolve(r);return u.then(f,()=>{}),u}}0&&(module.exports={a});
