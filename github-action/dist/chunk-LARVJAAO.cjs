var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>a,b:()=>d});module.exports=__toCommonJS(stdin_exports);function a(r,n,e){return`${r-e} of ${n} signed${e>0?`,\
 ${e} failed`:""}`}function d(r=()=>performance.now()){let n;return{describe(e,t,s){n??=r();let c=(r()-n)/1e3,o=a(e,t,s);if(e===0||c<1)return o;let u=e/c,i=e<t?
`; about ${b((t-e)/u)} left`:"";return`${o}, ${u.toFixed(u<10?1:0)} a second${i}`}}}function b(r){let n=Math.max(1,Math.round(r));return n<90?`${n} s`:`${Math.round(
n/60)} min`}0&&(module.exports={a,b});
