var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>F});module.exports=__toCommonJS(stdin_exports);function F(t,o,i){return V(t,o,i,!1)}async function V(t,o,{concurrency:i=Number.
POSITIVE_INFINITY,stopOnError:a=!0,signal:f}={},E){return new Promise((S,O)=>{$(t,o,i);let l=[],y=[],g=0,u=!1,h=!1,d=new Set,r=Number.POSITIVE_INFINITY,w=0,m=D(
t),M=()=>{c(f.reason)},N=()=>{f?.removeEventListener("abort",M)},T=e=>{S(e),N()},c=e=>{u||(u=!0,O(e),N(),h||v(m))};if(f){if(f.aborted){c(f.reason);return}f.addEventListener(
"abort",M,{once:!0})}let j=_(m),x=()=>{if(u||r===Number.POSITIVE_INFINITY)return;for(let n of d)if(n<r)return;if(!a){let n=[];for(let p=0;p<Math.min(r,y.length);p++)
p in y&&n.push(y[p]);if(n.length>0){c(new AggregateError(n));return}}u=!0,h||v(m);let e=Math.min(r,l.length);if(e===l.length&&g===0){T(l);return}T(l.slice(0,e).
filter(n=>n!==b))},P=async()=>{if(u||w>=r)return;let e=w++;d.add(e);let n;try{n=await j()}catch(s){if(d.delete(e),e<r)throw s;x();return}if(n.done){d.delete(e),
r=Math.min(r,e),h=!0,x();return}(async()=>{try{let s=await n.value;if(u||e>=r)return;let I=await o(s,e);if(e>=r)return;if(I===Y){r=e;return}I===b&&g++,l[e]=E&&I!==
b?{status:"fulfilled",value:I}:I}catch(s){if(e>=r)return;if(E)l[e]={status:"rejected",reason:s};else if(a){c(s);return}else y[e]=s}finally{d.delete(e),x()}try{await P()}catch(s){
c(s)}})().then(()=>new Promise(()=>{})).then(S)};(async()=>{for(let e=0;e<i;e++){try{await P()}catch(n){c(n);break}if(u||w>=r)break}})()})}var b=Symbol("skip"),
Y=Symbol("stop");function $(t,o,i){if(t?.[Symbol.iterator]===void 0&&t?.[Symbol.asyncIterator]===void 0)throw new TypeError(`Expected \`input\` to be either an \`I\
terable\` or \`AsyncIterable\`, got (${typeof t})`);if(typeof o!="function")throw new TypeError("Mapper function is required");if(!C(i,1))throw new TypeError(`E\
xpected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${i}\` (${typeof i})`)}function C(t,o){return Number.isSafeInteger(t)&&t>=o||t===Number.
POSITIVE_INFINITY}function D(t){return t[Symbol.asyncIterator]===void 0?t[Symbol.iterator]():t[Symbol.asyncIterator]()}async function v(t){try{await t.return?.()}catch{}}
function _(t){let o=!1,i=a=>{a?.done&&(o=!0)};return()=>{if(o)return{done:!0};let a=t.next();if(i(a),typeof a?.then!="function")return a;let f=Promise.resolve(a);
return f.then(i,()=>{}),f}}0&&(module.exports={a});
