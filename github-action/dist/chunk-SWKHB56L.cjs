var f=Object.defineProperty;var k=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var x=Object.prototype.hasOwnProperty;var D=(a,t)=>{for(var i in t)f(a,i,{get:t[i],enumerable:!0})},N=(a,t,i,e)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of F(t))!x.call(a,r)&&r!==i&&
f(a,r,{get:()=>t[r],enumerable:!(e=k(t,r))||e.enumerable});return a};var O=a=>N(f({},"__esModule",{value:!0}),a);var A={};D(A,{a:()=>l,b:()=>u,c:()=>g,d:()=>S,e:()=>b,f:()=>d,g:()=>p,h:()=>y,i:()=>m,j:()=>h});module.exports=O(A);var o=require("node:fs"),n=require("node:fs/promises"),
s=require("node:path"),l=".pkcs11-sign-",$=/^\.pkcs11-sign-[A-Za-z0-9]{6}$/,w="leftovers.jsonl";function u(a){return $.test(a)}function g(a,t){(0,o.appendFileSync)(
(0,s.join)(a,w),`${JSON.stringify(t)}
`,{mode:384})}function S(a,t){let i=(0,o.mkdtempSync)((0,s.join)(t,l));try{g(a,{staging:i})}catch(e){throw(0,o.rmdirSync)(i),e}return i}async function b(a){let t=await d(
a),i=[];for(let r of t){if(!("staging"in r))continue;let{staging:c}=r;!(0,s.isAbsolute)(c)||!u((0,s.basename)(c))||!await y(c)||await h(c).catch(j=>i.push(j))}let e=t.
flatMap(r=>"folder"in r?[r.folder]:[]);return await p(e.filter(s.isAbsolute)),i}async function d(a){return(await(0,n.readFile)((0,s.join)(a,w),"utf8").catch(()=>"")).
split(`
`).map(z).filter(t=>t!==void 0)}function z(a){try{let t=JSON.parse(a);return typeof t!="object"||t===null?void 0:"staging"in t&&typeof t.staging=="string"?{staging:t.
staging}:"folder"in t&&typeof t.folder=="string"?{folder:t.folder}:void 0}catch{return}}async function p(a){for(let t of[...a].sort((i,e)=>e.length-i.length))await(0,n.rmdir)(
t).catch(()=>{})}async function y(a){let t=await(0,n.lstat)(a).catch(()=>{});return t?.isDirectory()===!0&&m(t.uid)}function m(a){return process.geteuid===void 0||
a===process.geteuid()}async function h(a){let t={recursive:!0,force:!0,maxRetries:3};try{await(0,n.rm)(a,t)}catch{await v(a),await(0,n.rm)(a,t)}}async function v(a){
await(0,n.chmod)(a,448).catch(()=>{});let t=await(0,n.readdir)(a,{withFileTypes:!0}).catch(()=>[]);for(let i of t)i.isDirectory()&&await v((0,s.join)(a,i.name))}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
