var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>c,b:()=>f});module.exports=__toCommonJS(stdin_exports);function c(n,e,r){return`${n-r} of ${e} signed${r>0?`,\
 ${r} failed`:""}`}function f(n,e=()=>performance.now()){let r=e(),t=0,u=r;return{done(d){t+=1;let o=e();if(t===n||o-u<15*1e3)return;u=o;let i=(o-r)/1e3,s=t/i;return`${c(
t,n,d)}, ${s.toFixed(s<10?1:0)} a second; about ${a((n-t)/s)} left`}}}function a(n){let e=Math.max(1,Math.round(n));return e<90?`${e} s`:`${Math.round(e/60)} mi\
n`}0&&(module.exports={a,b});
