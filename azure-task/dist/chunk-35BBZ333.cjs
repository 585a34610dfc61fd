var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>m,b:()=>n,c:()=>o,d:()=>u});module.exports=__toCommonJS(stdin_exports);var m={maximumBytes:4294967296,maximumEntries:1e4,
maximumRatio:100},n=class extends Error{name="UnsafeArchive"},o=class{#e=new Set;names=[];add(t,i){let r=d(t);if(r!==void 0)throw new n(`its entry ${JSON.stringify(
t.slice(0,200))} ${r}`);if(i)return;let a=t.split(/[/\\]/).filter(s=>s!==""&&s!==".").join("/").normalize("NFC").toLowerCase();if(this.#e.has(a))throw new n(`it\
 holds ${JSON.stringify(t.slice(0,200))} twice`);this.#e.add(a),this.names.push(t)}};function d(e){if(/^[/\\]/.test(e))return"has an absolute path";if(/^[A-Za-z]:/.
test(e))return"has a drive letter";if(e.split(/[/\\]/).includes(".."))return"leads outside of the folder";if(e===""||/[\0-\x1f\x7f]/.test(e))return"has a name w\
ith control characters"}function u(e,t,i){if(e>i.maximumBytes)throw new n(`it unpacks to more than ${i.maximumBytes} bytes`);if(e>Math.max(16777216,t*i.maximumRatio))
throw new n(`it unpacks to more than ${i.maximumRatio} times its size, as a decompression bomb does`)}0&&(module.exports={a,b,c,d});
